/** The event stores for PostgreSQL that a team would pick instead, in the runtime that they are made for. */
@NullMarked
package shanyrak.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
