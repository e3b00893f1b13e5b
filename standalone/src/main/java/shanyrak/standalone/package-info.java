/**
 * The whole product in one JVM: both sides, a data folder, and in it a PostgreSQL of its own for the log and another for
 * the vault, unless the environment names external ones.
 */
@NullMarked
package shanyrak.standalone;

import org.jspecify.annotations.NullMarked;
