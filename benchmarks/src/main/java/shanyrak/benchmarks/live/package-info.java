/** How many can watch a campaign live, and what each of them costs. */
@NullMarked
package shanyrak.benchmarks.live;

import org.jspecify.annotations.NullMarked;
