package shanyrak.query.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import shanyrak.query.momentum.Week;

/** A place on the axis of time: a week, or so many weeks without entries that one place is enough for all of them. */
public sealed interface Slot {

    /** Two months: fewer empty weeks are shown one by one. */
    int QUIET = 8;

    LocalDate monday();

    default boolean quiet() {
        return this instanceof Quiet;
    }

    /** One week. */
    record OneWeek(Week week) implements Slot {

        @Override
        public LocalDate monday() {
            return week.monday();
        }
    }

    /**
     * Weeks without entries.
     *
     * @param monday of the first of them
     * @param last of the last of them
     */
    record Quiet(LocalDate monday, LocalDate last) implements Slot {

        public long weeks() {
            return ChronoUnit.WEEKS.between(monday, last) + 1;
        }

        public LocalDate sunday() {
            return last.plusDays(6);
        }
    }

    /** All weeks in their order; none is lost, and none comes twice. */
    static List<Slot> of(List<Week> weeks) {
        List<Slot> slots = new ArrayList<>();
        List<Week> empty = new ArrayList<>();
        for (Week week : weeks) {
            if (week.isEmpty()) {
                empty.add(week);
            } else {
                add(empty, slots);
                slots.add(new OneWeek(week));
            }
        }
        add(empty, slots);
        return List.copyOf(slots);
    }

    private static void add(List<Week> empty, List<Slot> slots) {
        if (empty.size() < QUIET) {
            empty.forEach(week -> slots.add(new OneWeek(week)));
        } else {
            slots.add(new Quiet(empty.getFirst().monday(), empty.getLast().monday()));
        }
        empty.clear();
    }
}
