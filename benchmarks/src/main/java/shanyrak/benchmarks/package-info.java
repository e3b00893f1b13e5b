/**
 * The event log beside what users would pick instead. Contestants take turns on one server with fsync and
 * synchronous_commit on, so that what matters, the ratio, comes from one run on one machine.
 */
@NullMarked
package shanyrak.benchmarks;

import org.jspecify.annotations.NullMarked;
