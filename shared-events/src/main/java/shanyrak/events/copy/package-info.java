/** What happens to the copy of a protest that reached the campaign, until the people it was written for hold it in their hands. */
@NullMarked
package shanyrak.events.copy;

import org.jspecify.annotations.NullMarked;
