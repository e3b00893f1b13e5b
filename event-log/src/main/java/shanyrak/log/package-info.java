/**
 * The event log: one PostgreSQL table that Axon Framework appends to and reads from. Positions are 1, 2, 3 … without gaps,
 * in the order of the commits; a command is recorded once; readers in any JVM wake at once. The log knows nothing of what
 * the events are about: their names and classes are handed to it.
 */
@NullMarked
package shanyrak.log;

import org.jspecify.annotations.NullMarked;
