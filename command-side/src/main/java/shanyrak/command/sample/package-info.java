/** The sample campaign, logged through the same desks that people use, so that a new installation shows something real. */
@NullMarked
package shanyrak.command.sample;

import org.jspecify.annotations.NullMarked;
