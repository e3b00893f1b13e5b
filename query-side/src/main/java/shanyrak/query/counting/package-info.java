/** What an entry counts for. The timeline and the totals count by the same rule, so that their numbers agree. */
@NullMarked
package shanyrak.query.counting;

import org.jspecify.annotations.NullMarked;
