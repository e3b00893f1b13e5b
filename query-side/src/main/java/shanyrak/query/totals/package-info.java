/** The totals: how many actions, items and people, always the sum of their breakdown. */
@NullMarked
package shanyrak.query.totals;

import org.jspecify.annotations.NullMarked;
