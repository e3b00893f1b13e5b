/** What becomes of a campaign's demands: their wording, what was achieved, and how long they have waited for an answer. */
@NullMarked
package shanyrak.command.campaign.demand;

import org.jspecify.annotations.NullMarked;
