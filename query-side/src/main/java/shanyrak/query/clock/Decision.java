package shanyrak.query.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.query.platform.Words;

/**
 * What an editor decided about a count of days.
 *
 * @param day the first day that does not count, that counts again, or that counts at all
 * @param reason in the clear; null where it was not opened or can no longer be
 */
public record Decision(
        Change change, LocalDate day, @Nullable String reason) {

    public enum Change {
        PAUSED,
        RESUMED,
        CORRECTED
    }

    /** As the view keeps it. */
    public record Kept(Change change, LocalDate day, Sealed reason) {

        public Decision unopened() {
            return new Decision(change, day, null);
        }

        public Decision opened(Words words) {
            return new Decision(change, day, words.open(reason));
        }
    }
}
