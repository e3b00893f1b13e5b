/** A stage for tests: a real log, a real vault and the whole query side on a real PostgreSQL. */
@NullMarked
package shanyrak.query.testing;

import org.jspecify.annotations.NullMarked;
