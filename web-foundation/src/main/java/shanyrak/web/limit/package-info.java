/** How much one network or account may have in a while. Nobody's address is kept for it. */
@NullMarked
package shanyrak.web.limit;

import org.jspecify.annotations.NullMarked;
