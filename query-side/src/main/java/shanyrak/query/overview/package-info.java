/** The start page and a campaign's front page, which put several views on one page. */
@NullMarked
package shanyrak.query.overview;

import org.jspecify.annotations.NullMarked;
