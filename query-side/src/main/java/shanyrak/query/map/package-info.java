/** The map: where solidarity came from and where attacks happened, no finer than a town, with a list that says the same. */
@NullMarked
package shanyrak.query.map;

import org.jspecify.annotations.NullMarked;
