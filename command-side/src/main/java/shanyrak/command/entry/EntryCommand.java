package shanyrak.command.entry;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.LetterHandIn;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.entry.Statement;
import shanyrak.events.values.Sealed;

/** What a coordinator can ask of an entry. Words come sealed with the entry's key. */
sealed interface EntryCommand {

    UUID entry();

    String campaign();

    /** A command that logs something new; where it does not say, the campaign's policy decides on publication. */
    sealed interface LogEntry extends EntryCommand {

        @Nullable
        Publication publication();

        EntryContent content();
    }

    record LogPicket(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            Picket content) implements LogEntry {}

    record LogProtest(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            Protest content) implements LogEntry {}

    record LogLetterHandedIn(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            LetterHandIn content)
            implements LogEntry {}

    record ReportMediaCoverage(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            MediaCoverage content)
            implements LogEntry {}

    record RecordStatement(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            Statement content)
            implements LogEntry {}

    record ReportEvictionAttempt(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            @Nullable Publication publication,
            EvictionAttempt content)
            implements LogEntry {}

    /** How an eviction attempt ended. */
    record ReportOutcome(@TargetAggregateIdentifier UUID entry, String campaign, Outcome outcome, Sealed account)
            implements EntryCommand {}

    record CorrectEntry(@TargetAggregateIdentifier UUID entry, String campaign, Sealed reason, EntryContent content)
            implements EntryCommand {}

    record PublishEntry(@TargetAggregateIdentifier UUID entry, String campaign) implements EntryCommand {}

    record WithholdEntry(@TargetAggregateIdentifier UUID entry, String campaign, Sealed reason)
            implements EntryCommand {}

    record RetractEntry(
            @TargetAggregateIdentifier UUID entry,
            String campaign,
            RetractionReason reason,
            @Nullable Sealed explanation)
            implements EntryCommand {}
}
