/** The product as its users have it: the one file, started as a process of its own. */
@NullMarked
package shanyrak.standalone.testing;

import org.jspecify.annotations.NullMarked;
