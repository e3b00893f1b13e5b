package shanyrak.command.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.command.content.EntryBody;
import shanyrak.command.content.EntryBody.HomesBody;
import shanyrak.command.content.EntryBody.SourceBody;

/**
 * What REST and the forms take for decisions about an entry that is there already. In each, {@code seen} is the number of
 * the entry's last event that who decides has seen: if there is a later one, the decision is refused (409). Null does not
 * ask for that.
 */
public final class DecisionBodies {

    private DecisionBodies() {}

    /** What needs no words. */
    public record Decision(@Nullable Long seen) {}

    /** What needs a reason. */
    public record Reason(@Nullable String reason, @Nullable Long seen) {}

    /** A correction: the full new content, of the same kind, and what was wrong with the old. */
    public record Correction(
            @Nullable String reason,
            @Nullable EntryBody content,
            @Nullable Long seen) {}

    /** {@code reason} is one of the codes in lower-case kebab, such as {@code mistake}; the explanation is optional. */
    public record Retraction(
            @Nullable String reason,
            @Nullable String explanation,
            @Nullable Long seen) {}

    /** {@code outcome} is {@code repelled} or {@code homes-demolished}; homes only for the latter. */
    public record OutcomeReport(
            @Nullable String outcome,
            @Nullable HomesBody homes,
            @Nullable String account,
            @Nullable Long seen) {}

    /** The picket or rally that tells how an announced action was held. */
    public record Holding(@Nullable UUID held, @Nullable Long seen) {}

    /** Whether a promise was kept or broken: {@code when} is an EDTF date, {@code account} says how that shows. */
    public record PromiseReport(
            @Nullable String when,
            @Nullable String account,
            @Nullable Long seen) {}

    /** One more source. */
    public record NewSource(
            @Nullable SourceBody source, @Nullable Long seen) {}

    /**
     * A copy of the source of that number, from 1. {@code publish} lets readers have it; without, they see its hash alone.
     *
     * @param text what was copied from the page; null where a file came with it
     */
    public record NewSnapshot(
            @Nullable Integer source,
            @Nullable String text,
            @Nullable Boolean publish,
            @Nullable Long seen) {

        boolean published() {
            return Boolean.TRUE.equals(publish);
        }
    }

    /** How it was checked; for those who work here. */
    public record Verification(
            @Nullable String note, @Nullable Long seen) {}

    /** The entry that stays. */
    public record Merge(@Nullable UUID into, @Nullable Long seen) {}

    /** A day of the answer clock, {@code 2006-05-01}: the first that does not count, or counts again, or counts at all. */
    public record ClockChange(
            @Nullable String day,
            @Nullable String reason,
            @Nullable Long seen) {}
}
