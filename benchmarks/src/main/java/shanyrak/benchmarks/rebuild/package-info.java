/** Views rebuilt from a log, beside SQL statements that make the same rows and beside Axon as it comes. */
@NullMarked
package shanyrak.benchmarks.rebuild;

import org.jspecify.annotations.NullMarked;
