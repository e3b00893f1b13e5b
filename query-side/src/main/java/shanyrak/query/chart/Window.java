package shanyrak.query.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import shanyrak.query.momentum.Week;

/**
 * As many slots of a long history as can be looked at together.
 *
 * @param earlier the week that the slots before these end with; null where these are the first
 * @param later the week that the slots after these end with; null where these are the last
 */
public record Window(
        List<Slot> slots,
        @Nullable String earlier,
        @Nullable String later) {

    /** Two years of weeks. */
    static final int MOST = 104;

    /** @param until a Monday that the window should end with; null for the last one, and before the first the first ones are shown */
    public static Window of(List<Slot> all, @Nullable LocalDate until) {
        int reached = (int) IntStream.range(0, all.size())
                .takeWhile(n -> until == null || !all.get(n).monday().isAfter(until))
                .count();
        int end = reached == 0 ? Math.min(MOST, all.size()) : reached;
        int begin = Math.max(0, end - MOST);
        return new Window(
                all.subList(begin, end),
                begin == 0 ? null : name(all.get(begin - 1)),
                end == all.size() ? null : name(all.get(Math.min(end + MOST, all.size()) - 1)));
    }

    private static String name(Slot slot) {
        return Week.name(slot.monday());
    }

    /** The first week. */
    public String from() {
        return name(slots.getFirst());
    }

    /** The last week. */
    public String until() {
        return Week.name(sunday().minusDays(6));
    }

    /** The last day of the last slot. */
    public LocalDate sunday() {
        return switch (slots.getLast()) {
            case Slot.OneWeek one -> one.monday().plusDays(6);
            case Slot.Quiet quiet -> quiet.sunday();
        };
    }

    /** Newest first, as a table begins with what matters most. */
    public List<Slot> newestFirst() {
        return slots.reversed();
    }
}
