/** How soon another JVM handles what was committed, beside a bare LISTEN and NOTIFY. */
@NullMarked
package shanyrak.benchmarks.tail;

import org.jspecify.annotations.NullMarked;
