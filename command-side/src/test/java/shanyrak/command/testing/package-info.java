/** The command side as its users meet it: over HTTP, on real databases. */
@NullMarked
package shanyrak.command.testing;

import org.jspecify.annotations.NullMarked;
