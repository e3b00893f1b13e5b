/** What happens to one entry of a campaign's timeline: it is logged, corrected, published, withheld, retracted. */
@NullMarked
package shanyrak.events.entry;

import org.jspecify.annotations.NullMarked;
