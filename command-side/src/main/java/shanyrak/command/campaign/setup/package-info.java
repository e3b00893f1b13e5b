/** The pages on which a campaign is opened and set up: what is there, what is missing, and a form for each of it. */
@NullMarked
package shanyrak.command.campaign.setup;

import org.jspecify.annotations.NullMarked;
