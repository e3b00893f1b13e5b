package shanyrak.command.copy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What REST and the forms take for copies. {@code language} is the one translated into, {@code kk} or {@code ru}. */
public final class CopyBodies {

    private CopyBodies() {}

    /**
     * A copy that came in.
     *
     * @param protest the entry that tells of the protest, if one is known
     * @param received an EDTF date
     * @param arrival {@code by-hand}, {@code post}, {@code fax}, {@code email} or {@code upload}
     * @param country ISO 3166-1 alpha-2, where it came from
     * @param language of the letter, ISO 639-1
     * @param senderAgreed whether the residents may read who sent it; they may not where nothing is said
     */
    public record Receipt(
            @Nullable UUID protest,
            @Nullable String received,
            @Nullable String arrival,
            @Nullable String country,
            @Nullable String language,
            @Nullable String letter,
            @Nullable String sender,
            @Nullable Boolean senderAgreed) {}

    /** A claim, or the giving up of one. */
    public record InLanguage(@Nullable String language) {}

    /** A translation that is handed in. */
    public record Translation(
            @Nullable String language, @Nullable String translation) {}

    /** An approval. {@code seen} is the number of the copy's last event that who approves has seen. */
    public record Approval(
            @Nullable String language, @Nullable Long seen) {}

    /** Why a translation goes back. {@code seen} is the number of the copy's last event that who returns it has seen. */
    public record Return(
            @Nullable String language,
            @Nullable String reason,
            @Nullable Long seen) {}

    /**
     * How many translated copies reached the residents.
     *
     * @param when an EDTF date
     * @param how {@code by-hand}, {@code at-a-meeting}, {@code posted-up}, {@code by-mail} or {@code online}
     */
    public record Delivery(
            @Nullable String language,
            @Nullable Integer copies,
            @Nullable String when,
            @Nullable String how,
            @Nullable String note) {}

    /** {@code reason} is {@code mistake}, {@code duplicate}, {@code withdrawn-by-sender} or {@code safety}. */
    public record Discard(@Nullable String reason, @Nullable String explanation) {}
}
