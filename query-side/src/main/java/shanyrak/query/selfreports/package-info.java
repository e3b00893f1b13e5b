/** What people say they sent in answer to an appeal: counted apart from everything that was verified, and what editors left out. */
@NullMarked
package shanyrak.query.selfreports;

import org.jspecify.annotations.NullMarked;
