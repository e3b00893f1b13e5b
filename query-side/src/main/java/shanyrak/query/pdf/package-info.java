/** Text set on pages to print, as PDF: with a font of our own, and so that nothing in a text can make the server fetch anything. */
@NullMarked
package shanyrak.query.pdf;

import org.jspecify.annotations.NullMarked;
