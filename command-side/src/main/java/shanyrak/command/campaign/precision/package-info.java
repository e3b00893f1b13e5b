/** How exactly the public may see where things happened. */
@NullMarked
package shanyrak.command.campaign.precision;

import org.jspecify.annotations.NullMarked;
