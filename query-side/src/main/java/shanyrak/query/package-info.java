/** The query side: shows what the log says. It writes nothing but its own views and never decides anything. */
@NullMarked
package shanyrak.query;

import org.jspecify.annotations.NullMarked;
