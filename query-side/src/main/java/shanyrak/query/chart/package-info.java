/** Draws a campaign's weeks as SVG, on the server: what is drawn can be seen without a script and at any width. */
@NullMarked
package shanyrak.query.chart;

import org.jspecify.annotations.NullMarked;
