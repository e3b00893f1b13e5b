/** What people say of themselves: that they sent a protest. Nobody has checked it, and nobody who says it is known. */
@NullMarked
package shanyrak.events.selfreport;

import org.jspecify.annotations.NullMarked;
