/** Logging what happened, and correcting, publishing, withholding and retracting what was logged. */
@NullMarked
package shanyrak.command.entry;

import org.jspecify.annotations.NullMarked;
