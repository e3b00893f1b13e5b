/** The side that decides: commands come in, events go into the log. */
@NullMarked
package shanyrak.command;

import org.jspecify.annotations.NullMarked;
