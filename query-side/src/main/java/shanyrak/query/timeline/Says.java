package shanyrak.query.timeline;

import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.values.Sealed;

/**
 * What a version of an entry says, as sealed in the log.
 *
 * @param correction why it was corrected into this version
 * @param outcome how an eviction attempt ended
 * @param retraction why it no longer counts
 */
record Says(
        EntryContent content,
        @Nullable Sealed correction,
        @Nullable Outcome outcome,
        @Nullable Retraction retraction) {

    record Outcome(
            boolean repelled,
            @Nullable Integer homesLow,
            @Nullable Integer homesHigh,
            Sealed account) {}

    record Retraction(RetractionReason reason, @Nullable Sealed explanation) {}

    static Says first(EntryContent content) {
        return new Says(content, null, null, null);
    }

    Says corrected(EntryContent content, Sealed reason) {
        return new Says(content, reason, outcome, retraction);
    }

    Says ended(EvictionAttemptRepelled event) {
        return new Says(content, null, new Outcome(true, null, null, event.account()), retraction);
    }

    Says ended(HomesDemolished event) {
        Outcome outcome = new Outcome(false, event.homesLow(), event.homesHigh(), event.account());
        return new Says(content, null, outcome, retraction);
    }

    Says retracted(RetractionReason reason, @Nullable Sealed explanation) {
        return new Says(content, null, outcome, new Retraction(reason, explanation));
    }

    Says again() {
        return new Says(content, null, outcome, retraction);
    }

    /** Words of what was retracted for someone's safety are not shown again. */
    boolean mayBeShown() {
        return retraction == null || retraction.reason() != RetractionReason.SAFETY;
    }
}
