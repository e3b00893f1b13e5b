/**
 * What others show in their own pages: one number or the newest entries, as a page for a frame or as an image, and how
 * programs find it out (oEmbed). It says what is counted, of what standing and in which state of the record, and leads to
 * exactly the entries that are counted.
 */
@NullMarked
package shanyrak.query.embed;

import org.jspecify.annotations.NullMarked;
