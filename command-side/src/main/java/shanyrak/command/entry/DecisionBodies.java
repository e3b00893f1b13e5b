package shanyrak.command.entry;

import org.jspecify.annotations.Nullable;

/** What REST and the forms take for decisions about an entry that is there already. */
public final class DecisionBodies {

    private DecisionBodies() {}

    /** A correction: the full new content, of the same kind, and what was wrong with the old. */
    public record Correction(
            @Nullable String reason, @Nullable EntryBody content) {}

    /** {@code reason} is one of the codes in lower-case kebab, such as {@code mistake}; the explanation is optional. */
    public record Retraction(
            @Nullable String reason, @Nullable String explanation) {}

    /** Why the public shall not see it; for those who work here. */
    public record Withholding(@Nullable String reason) {}

    /** {@code outcome} is {@code repelled} or {@code homes-demolished}; homes only for the latter. */
    public record OutcomeReport(
            @Nullable String outcome,
            @Nullable Homes homes,
            @Nullable String account) {}

    /** Homes destroyed, at least and at most. */
    public record Homes(@Nullable Integer low, @Nullable Integer high) {}
}
