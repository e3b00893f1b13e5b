package shanyrak.query.since;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.since.Changes.Change;
import shanyrak.query.timeline.Difference;
import shanyrak.query.timeline.Differences;
import shanyrak.query.timeline.Edition;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.query.timeline.EntryCard;
import shanyrak.query.timeline.TimelineEntry;

/** Tells what became of single entries, in the reader's language. */
@Component
class Fates {

    private final Changes changes;
    private final EntriesInWords words;
    private final Differences differences;
    private final DatesInWords dates;

    Fates(Changes changes, EntriesInWords words, Differences differences, DatesInWords dates) {
        this.changes = changes;
        this.words = words;
        this.differences = differences;
        this.dates = dates;
    }

    /** One change, as a page shows it. */
    record Step(
            int version,
            long position,
            String recorded,
            String change,
            @Nullable String reason,
            List<Difference> differences) {}

    /**
     * What became of an entry.
     *
     * @param became {@code unchanged}, {@code corrected}, {@code retracted}, {@code merged}, {@code disputed},
     *     {@code changed}, {@code added} or {@code not-shown}
     * @param card as it stands now; null where it is not shown, of which nothing else is told
     * @param steps by which it came to that
     */
    record Fate(UUID entry, String became, @Nullable EntryCard card, List<Step> steps) {

        static Fate notShown(UUID entry) {
            return new Fate(entry, "not-shown", null, List.of());
        }
    }

    /** @param since the position that was cited; null for that of the first version */
    Fate of(String campaign, UUID entry, @Nullable Long since, AsOf now, Map<Integer, String> offices, Locale reader) {
        List<Edition> editions = changes.published(campaign, entry, now);
        if (editions.isEmpty()) {
            return Fate.notShown(entry);
        }
        List<Change> after = changes.after(since == null ? editions.getFirst().position() : since, editions);
        TimelineEntry says = editions.getLast().says();
        return new Fate(
                entry,
                became(after, says),
                words.card(says, offices, reader),
                after.stream().map(change -> step(change, offices, reader)).toList());
    }

    private static String became(List<Change> after, TimelineEntry now) {
        if (after.isEmpty()) {
            return "unchanged";
        }
        if (now.retracted() != null) {
            return now.details().into() == null ? "retracted" : "merged";
        }
        if (after.getFirst().isNew()) {
            return "added";
        }
        if (now.standing().equals("disputed")) {
            return "disputed";
        }
        return after.stream().anyMatch(change -> change.change().equals("corrected")) ? "corrected" : "changed";
    }

    Step step(Change change, Map<Integer, String> offices, Locale reader) {
        TimelineEntry before = change.before();
        return new Step(
                change.version(),
                change.position(),
                dates.day(change.recorded(), reader),
                change.change(),
                change.reason(),
                before == null ? List.of() : differences.inWords(before, change.now(), offices, reader));
    }

    EntryCard card(Change change, Map<Integer, String> offices, Locale reader) {
        return words.card(change.now(), offices, reader);
    }
}
