/** A page for programmers in newsrooms and unions: how to read the record and write to it, with lines that can be tried as they stand. */
@NullMarked
package shanyrak.query.developers;

import org.jspecify.annotations.NullMarked;
