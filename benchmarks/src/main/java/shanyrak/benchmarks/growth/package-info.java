/** A log of ten thousand events beside one of a million. */
@NullMarked
package shanyrak.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
