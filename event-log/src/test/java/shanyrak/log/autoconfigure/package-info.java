/** The log in applications of others. */
@NullMarked
package shanyrak.log.autoconfigure;

import org.jspecify.annotations.NullMarked;
