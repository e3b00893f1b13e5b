package shanyrak.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.ActionCalledOff;
import shanyrak.events.entry.AnnouncedActionHeld;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.MediaType;
import shanyrak.events.entry.Named;
import shanyrak.events.entry.OutcomeEvent;
import shanyrak.events.entry.PromiseBroken;
import shanyrak.events.entry.PromiseKept;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.entry.SourceArchived;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Source;

/**
 * What a version of an entry says, as sealed in the log.
 *
 * @param added sources that were added since the content was logged or corrected
 * @param snapshots copies of sources, of whatever version, in their order
 * @param reason why it came to this version: of a correction, a dispute and its settling, a reinstatement, a clock
 * @param day the day that a change of the answer clock names
 * @param outcome what came of it
 * @param retraction why it no longer counts
 * @param into the entry that it was merged into
 */
record Says(
        EntryContent content,
        List<Source> added,
        List<Snapshot> snapshots,
        @Nullable Sealed reason,
        @Nullable String day,
        @Nullable Outcome outcome,
        @Nullable Retraction retraction,
        @Nullable UUID into) {

    /**
     * What came of an attempt, an announcement or a promise.
     *
     * @param ended {@code repelled}, {@code homes-demolished}, {@code held}, {@code called-off}, {@code kept}, {@code broken}
     * @param when since when, as an EDTF date
     * @param held the entry that an announced action became
     */
    record Outcome(
            String ended,
            @Nullable Integer homesLow,
            @Nullable Integer homesHigh,
            @Nullable Sealed account,
            @Nullable String when,
            @Nullable UUID held) {

        static Outcome of(OutcomeEvent event) {
            return switch (event) {
                case EvictionAttemptRepelled e -> new Outcome("repelled", null, null, e.account(), null, null);
                case HomesDemolished e ->
                    new Outcome("homes-demolished", e.homesLow(), e.homesHigh(), e.account(), null, null);
                case AnnouncedActionHeld e -> new Outcome("held", null, null, null, null, e.held());
                case ActionCalledOff e -> new Outcome("called-off", null, null, e.reason(), null, null);
                case PromiseKept e ->
                    new Outcome("kept", null, null, e.account(), e.when().edtf(), null);
                case PromiseBroken e ->
                    new Outcome("broken", null, null, e.account(), e.when().edtf(), null);
            };
        }
    }

    /**
     * A copy of a source.
     *
     * @param source as it was worded when the copy was stored
     * @param recorded the day on which it was
     * @param address of the copy
     * @param published whether readers may have it
     */
    record Snapshot(
            UUID snapshot,
            Source source,
            MediaType type,
            int bytes,
            Sealed sha256,
            LocalDate recorded,
            String address,
            boolean published) {

        static Snapshot of(SourceArchived event, LocalDate recorded) {
            return new Snapshot(
                    event.snapshot(),
                    event.source(),
                    event.type(),
                    event.bytes(),
                    event.sha256(),
                    recorded,
                    "/campaigns/" + event.campaign() + "/entries/" + event.entry() + "/snapshots/" + event.snapshot(),
                    event.published());
        }
    }

    record Retraction(RetractionReason reason, @Nullable Sealed explanation) {}

    static Says first(EntryContent content) {
        return new Says(content, List.of(), List.of(), null, null, null, null, null);
    }

    Says corrected(EntryContent corrected, Sealed why) {
        return new Says(corrected, List.of(), snapshots, why, null, outcome, retraction, into);
    }

    Says with(Source source) {
        List<Source> all = new ArrayList<>(added);
        all.add(source);
        return new Says(content, List.copyOf(all), snapshots, null, null, outcome, retraction, into);
    }

    Says archived(Snapshot snapshot) {
        List<Snapshot> all = new ArrayList<>(snapshots);
        all.add(snapshot);
        return new Says(content, added, List.copyOf(all), null, null, outcome, retraction, into);
    }

    Says ended(OutcomeEvent event) {
        return new Says(content, added, snapshots, null, null, Outcome.of(event), retraction, into);
    }

    Says retracted(RetractionReason code, @Nullable Sealed explanation) {
        return new Says(content, added, snapshots, null, null, outcome, new Retraction(code, explanation), null);
    }

    Says merged(UUID entry) {
        return new Says(
                content,
                added,
                snapshots,
                null,
                null,
                outcome,
                new Retraction(RetractionReason.DUPLICATE, null),
                entry);
    }

    Says reinstated(Sealed why) {
        return new Says(content, added, snapshots, why, null, outcome, null, null);
    }

    Says because(Sealed why) {
        return new Says(content, added, snapshots, why, null, outcome, retraction, into);
    }

    Says clock(Sealed why, String named) {
        return new Says(content, added, snapshots, why, named, outcome, retraction, into);
    }

    Says again() {
        return new Says(content, added, snapshots, null, null, outcome, retraction, into);
    }

    /** Those who agree, in this version, that their names are published. */
    Stream<UUID> agreed() {
        return content.named().stream().filter(Named::agrees).map(Named::person);
    }

    /** The keys of its words, and of the names that may be opened. */
    Stream<UUID> keys(UUID entry) {
        return Stream.concat(Stream.of(entry), agreed());
    }

    /** Words of what was retracted for someone's safety are not shown again. */
    boolean mayBeShown() {
        return retraction == null || retraction.reason() != RetractionReason.SAFETY;
    }
}
