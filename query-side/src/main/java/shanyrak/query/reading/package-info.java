/** How every page and REST answer is read: at a position, in one snapshot of the database, with the same headers and rules. */
@NullMarked
package shanyrak.query.reading;

import org.jspecify.annotations.NullMarked;
