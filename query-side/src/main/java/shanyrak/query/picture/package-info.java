/**
 * Pictures of words and numbers that others show in their own pages, as SVG and as PNG. Letters are drawn from fonts of our
 * own, as outlines: a picture looks the same on every machine, also on one that has no fonts and no screen.
 */
@NullMarked
package shanyrak.query.picture;

import org.jspecify.annotations.NullMarked;
