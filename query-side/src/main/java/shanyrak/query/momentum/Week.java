package shanyrak.query.momentum;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.query.counting.Counts;
import shanyrak.query.timeline.EvictionAttempts;
import shanyrak.query.timeline.WeeklyTally.OfAKind;

/**
 * One ISO 8601 week.
 *
 * @param kinds what was counted of each kind of entry; a kind without entries is not among them
 * @param ended how many eviction attempts ended in each way
 */
public record Week(LocalDate monday, Map<Kind, OfAKind> kinds, Map<String, Long> ended) {

    /** Such as {@code 2006-W15}. */
    public String name() {
        return name(monday);
    }

    /** How the week of a Monday is written. */
    public static String name(LocalDate monday) {
        return "%04d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** All entries of all sides. */
    public Counts counts() {
        return sum(_ -> true);
    }

    /** What supporters did. */
    public Counts solidarity() {
        return sum(kind -> kind.side() == Side.SOLIDARITY);
    }

    public long actions() {
        return solidarity().actions();
    }

    public long media() {
        return entries(kind -> kind == Kind.MEDIA_COVERAGE);
    }

    /** Where the actions were. */
    public Set<String> countries() {
        return of(kind -> kind.side() == Side.SOLIDARITY && kind != Kind.ANNOUNCEMENT)
                .flatMap(it -> it.countries().stream())
                .collect(toSet());
    }

    public long attempts() {
        return entries(kind -> kind == Kind.EVICTION_ATTEMPT);
    }

    public long repelled() {
        return ended.getOrDefault("repelled", 0L);
    }

    public long homesDemolished() {
        return ended.getOrDefault("homes-demolished", 0L);
    }

    public long outcomeUnknown() {
        return ended.getOrDefault(EvictionAttempts.UNKNOWN, 0L);
    }

    /** Demolitions that no reported attempt led to. */
    public long demolitions() {
        return entries(kind -> kind == Kind.DEMOLITION);
    }

    /** Arrests, releases, trials and demolitions. */
    public long otherRepression() {
        return entries(kind -> kind.side() == Side.REPRESSION && kind != Kind.EVICTION_ATTEMPT);
    }

    public long responses() {
        return entries(kind -> kind.side() == Side.AUTHORITY_RESPONSE);
    }

    /** Actions that nobody was counted at although people take part in them. */
    public long withoutTurnout() {
        return of(_ -> true).mapToLong(OfAKind::withoutTurnout).sum();
    }

    long entries(Predicate<Kind> wanted) {
        return sum(wanted).entries();
    }

    private Counts sum(Predicate<Kind> wanted) {
        return of(wanted).map(OfAKind::counts).reduce(Counts.NONE, Counts::plus);
    }

    private Stream<OfAKind> of(Predicate<Kind> wanted) {
        return kinds.values().stream().filter(it -> wanted.test(it.kind()));
    }
}
