@NullMarked
package shanyrak.web.limit;

import org.jspecify.annotations.NullMarked;
