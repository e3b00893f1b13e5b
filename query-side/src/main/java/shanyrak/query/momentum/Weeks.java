package shanyrak.query.momentum;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import shanyrak.query.timeline.EvictionAttempts.Ended;
import shanyrak.query.timeline.WeeklyTally.OfAKind;

/** Puts what was counted into weeks without gaps. */
public final class Weeks {

    /** A century: beyond it a single mistyped year would make more empty weeks than anybody can read. */
    private static final long MOST = 5_200;

    private Weeks() {}

    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * From the first entry's week to the last one's, or to that of a day if it comes later; none without entries. Where that is
     * more than a century, weeks without entries are left out.
     */
    public static List<Week> of(List<OfAKind> counted, List<Ended> ended, LocalDate today) {
        if (counted.isEmpty()) {
            return List.of();
        }
        TreeMap<LocalDate, List<OfAKind>> byWeek =
                counted.stream().collect(groupingBy(OfAKind::monday, TreeMap::new, toList()));
        Map<LocalDate, List<Ended>> outcomes = ended.stream().collect(groupingBy(Ended::monday));
        return mondays(byWeek, monday(today))
                .map(monday ->
                        week(monday, byWeek.getOrDefault(monday, List.of()), outcomes.getOrDefault(monday, List.of())))
                .toList();
    }

    private static Stream<LocalDate> mondays(TreeMap<LocalDate, ?> byWeek, LocalDate today) {
        LocalDate first = byWeek.firstKey();
        LocalDate last = byWeek.lastKey().isAfter(today) ? byWeek.lastKey() : today;
        long weeks = ChronoUnit.WEEKS.between(first, last) + 1;
        return weeks > MOST
                ? byWeek.keySet().stream()
                : Stream.iterate(first, monday -> monday.plusWeeks(1)).limit(weeks);
    }

    private static Week week(LocalDate monday, List<OfAKind> counted, List<Ended> ended) {
        return new Week(
                monday,
                counted.stream().collect(toMap(OfAKind::kind, it -> it)),
                ended.stream().collect(toMap(Ended::ended, Ended::attempts)));
    }
}
