/**
 * Exports of exactly what is on screen: the entries of a search in formats that other programs read. The same identity
 * always gives the same bytes.
 */
@NullMarked
package shanyrak.query.export;

import org.jspecify.annotations.NullMarked;
