package shanyrak.query.clock;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days that count, in stretches that do not overlap, the first one first. */
public record Days(List<Stretch> stretches) {

    static final Days NONE = new Days(List.of());

    /**
     * Days on end.
     *
     * @param until the first day that is not among them; null where there is no end
     */
    public record Stretch(LocalDate from, @Nullable LocalDate until) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        private Stream<Stretch> before(LocalDate end) {
            return between(from, until == null || end.isBefore(until) ? end : until);
        }

        private Stream<Stretch> after(@Nullable LocalDate start) {
            return start == null ? Stream.empty() : between(start.isAfter(from) ? start : from, until);
        }

        private static Stream<Stretch> between(LocalDate from, @Nullable LocalDate until) {
            return until == null || from.isBefore(until) ? Stream.of(new Stretch(from, until)) : Stream.empty();
        }

        private long length() {
            return ChronoUnit.DAYS.between(from, Objects.requireNonNull(until));
        }

        private String range() {
            return "[" + from + "," + (until == null ? "" : until) + ")";
        }
    }

    static Days from(LocalDate first) {
        return new Days(List.of(new Stretch(first, null)));
    }

    Days andFrom(LocalDate first) {
        List<Stretch> all = new ArrayList<>(until(first).stretches);
        all.add(new Stretch(first, null));
        return new Days(List.copyOf(all));
    }

    Days until(LocalDate end) {
        return each(stretch -> stretch.before(end));
    }

    Days without(Stretch pause) {
        return each(stretch -> Stream.concat(stretch.before(pause.from()), stretch.after(pause.until())));
    }

    /** How many of them are over when the day begins. */
    public int before(LocalDate today) {
        return Math.toIntExact(
                until(today).stretches.stream().mapToLong(Stretch::length).sum());
    }

    boolean has(LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.has(day));
    }

    /** As PostgreSQL writes a {@code datemultirange}. */
    public String multirange() {
        return stretches.stream().map(Stretch::range).collect(joining(",", "{", "}"));
    }

    private Days each(Function<Stretch, Stream<Stretch>> change) {
        return new Days(stretches.stream().flatMap(change).toList());
    }
}
