/** Another application on the log: the lines of the README and nothing else. */
@NullMarked
package shanyrak.log.tenlines;

import org.jspecify.annotations.NullMarked;
