package shanyrak.query.momentum;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import shanyrak.query.counting.Counts;

/**
 * Several weeks together.
 *
 * @param monday on which they begin
 * @param length how many weeks they are meant to be
 * @param weeks of them that are on record; those that have not come yet are not
 */
public record Stretch(LocalDate monday, int length, List<Week> weeks, Formula formula) {

    public static Stretch from(LocalDate monday, int length, List<Week> all, Formula formula) {
        LocalDate end = monday.plusWeeks(length);
        return new Stretch(
                monday,
                length,
                all.stream()
                        .filter(week ->
                                !week.monday().isBefore(monday) && week.monday().isBefore(end))
                        .toList(),
                formula);
    }

    public LocalDate sunday() {
        return monday.plusWeeks(length).minusDays(1);
    }

    /** As the timeline's filter has it. */
    public String span() {
        String first = Week.name(monday);
        return length == 1 ? first : first + "/" + Week.name(monday.plusWeeks(length - 1L));
    }

    public Counts solidarity() {
        return weeks.stream().map(Week::solidarity).reduce(Counts.NONE, Counts::plus);
    }

    public long actions() {
        return sum(Week::actions);
    }

    public long media() {
        return sum(Week::media);
    }

    /** Distinct ones: the sum of the weeks is more where some acted in several. */
    public Set<String> countries() {
        return weeks.stream().flatMap(week -> week.countries().stream()).collect(toSet());
    }

    public long attempts() {
        return sum(Week::attempts);
    }

    public long repelled() {
        return sum(Week::repelled);
    }

    public long homesDemolished() {
        return sum(Week::homesDemolished);
    }

    public long outcomeUnknown() {
        return sum(Week::outcomeUnknown);
    }

    public long otherRepression() {
        return sum(Week::otherRepression);
    }

    public long demolitions() {
        return sum(Week::demolitions);
    }

    public long responses() {
        return sum(Week::responses);
    }

    /** That of its weeks added up; null where it is unknown in each in which there were people. */
    public @Nullable Band momentum() {
        Band known =
                weeks.stream().map(formula::momentum).filter(Objects::nonNull).reduce(Band.NOTHING, Band::plus);
        boolean unknown = weeks.stream().anyMatch(week -> formula.momentum(week) == null);
        return unknown && known.high() == 0 ? null : known;
    }

    private long sum(ToLongFunction<Week> number) {
        return weeks.stream().mapToLong(number).sum();
    }
}
