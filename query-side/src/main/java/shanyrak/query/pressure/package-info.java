/**
 * The pressure: what supporters did week by week, what the authorities did, and whether one holds the other back.
 *
 * <p>It is counted from the entries that the timeline shows, in any state of the record, so that its weeks add up to the
 * totals. Only entries of the side of solidarity are pressure. It tells what happened in time, never a cause.
 */
@NullMarked
package shanyrak.query.pressure;

import org.jspecify.annotations.NullMarked;
