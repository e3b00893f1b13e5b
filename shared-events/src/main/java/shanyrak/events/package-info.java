/** The contract between those who decide and those who show: the catalogue of every event the log may hold. */
@NullMarked
package shanyrak.events;

import org.jspecify.annotations.NullMarked;
