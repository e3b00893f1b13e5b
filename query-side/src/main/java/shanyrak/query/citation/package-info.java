/** How to cite an entry, a search or the totals: in plain words and in the formats of reference managers, at a position of the log. */
@NullMarked
package shanyrak.query.citation;

import org.jspecify.annotations.NullMarked;
