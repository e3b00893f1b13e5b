/**
 * PostgreSQL for tests: one real server per JVM, a fresh empty database for whoever asks. The server ends with the JVM.
 */
@NullMarked
package shanyrak.log.testing;

import org.jspecify.annotations.NullMarked;
