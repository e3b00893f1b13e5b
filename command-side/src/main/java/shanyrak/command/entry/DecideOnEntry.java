package shanyrak.command.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.MediaType;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Source;
import shanyrak.events.values.When;

/** A decision about an entry that is there already. Words come sealed with the entry's key. */
sealed interface DecideOnEntry extends EntryCommand {

    /** The number of the entry's last event that who decides has seen; null where they do not say. */
    @Nullable
    Long seen();

    /** How an eviction attempt ended. */
    record ReportOutcome(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            Outcome outcome,
            Sealed account)
            implements DecideOnEntry {}

    /** An announced action was held: which entry tells of it. */
    record ReportActionHeld(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            UUID held) implements DecideOnEntry {}

    /** An announced action will not be held. */
    record CallOffAction(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            Sealed reason) implements DecideOnEntry {}

    /** The authority kept a promise. */
    record RecordKeeping(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            When when,
            Sealed account) implements DecideOnEntry {}

    /** The authority broke a promise. */
    record RecordBreach(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            When when,
            Sealed account) implements DecideOnEntry {}

    /** The full new content, and how many of its sources do not depend on one another. */
    record CorrectEntry(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            Sealed reason,
            int sources,
            EntryContent content)
            implements DecideOnEntry {}

    /** One more source, and how many of all then do not depend on one another. */
    record AddSource(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            Source source,
            int sources) implements DecideOnEntry {}

    /** A copy of one of its sources, whose bytes are kept already. */
    record ArchiveSource(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            UUID snapshot,
            Source source,
            MediaType type,
            int bytes,
            Sealed sha256,
            boolean published)
            implements DecideOnEntry {}

    /** The entry holds as it stands. */
    record VerifyEntry(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            @Nullable Sealed note) implements DecideOnEntry {}

    /** The entry is doubted. */
    record DisputeEntry(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            Sealed reason) implements DecideOnEntry {}

    /** The doubt is settled and the entry stands. */
    record SettleDispute(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            Sealed reason) implements DecideOnEntry {}

    /** The public may see the entry. */
    record PublishEntry(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen) implements DecideOnEntry {}

    /** The public shall not see the entry. */
    record WithholdEntry(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            Sealed reason) implements DecideOnEntry {}

    /** The entry shall no longer count; for what has never been verified. */
    record RetractEntry(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            RetractionReason reason,
            @Nullable Sealed explanation)
            implements DecideOnEntry {}

    /** A second person is asked to confirm that the entry shall no longer count. */
    record RequestRetraction(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            RetractionReason reason,
            @Nullable Sealed explanation)
            implements DecideOnEntry {}

    /** The second person agrees. */
    record ConfirmRetraction(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen) implements DecideOnEntry {}

    /** The second person, or the first, thinks better of it. */
    record DeclineRetraction(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            Sealed reason) implements DecideOnEntry {}

    /** The entry counts again. */
    record ReinstateEntry(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            Sealed reason) implements DecideOnEntry {}

    /** The entry tells of the same as another one, which stays. */
    record MergeEntry(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            UUID into) implements DecideOnEntry {}

    /** Days do not count for now. */
    record PauseAnswerClock(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            LocalDate from,
            Sealed reason) implements DecideOnEntry {}

    /** Days count again. */
    record ResumeAnswerClock(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            LocalDate on,
            Sealed reason) implements DecideOnEntry {}

    /** Days count from another day on. */
    record CorrectAnswerClock(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Long seen,
            LocalDate started,
            Sealed reason)
            implements DecideOnEntry {}
}
