/** How fast the timeline, its search, its past and the totals are read, from small logs and large ones. */
@NullMarked
package shanyrak.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
