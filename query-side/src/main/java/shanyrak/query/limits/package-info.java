/** How much anybody may read in a while, so that there is something left for everybody. Nobody's address is kept for it. */
@NullMarked
package shanyrak.query.limits;

import org.jspecify.annotations.NullMarked;
