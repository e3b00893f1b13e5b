/** What a campaign says at present, opened and in the shape in which it would be typed: for forms and for comparing. */
@NullMarked
package shanyrak.command.campaign.sheet;

import org.jspecify.annotations.NullMarked;
