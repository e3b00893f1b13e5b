/** Earlier states of the record as RFC 7089 mementos: a page negotiates by time, and tells which states there are. */
@NullMarked
package shanyrak.query.memento;

import org.jspecify.annotations.NullMarked;
