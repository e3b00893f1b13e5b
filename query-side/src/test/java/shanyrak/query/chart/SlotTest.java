package shanyrak.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import shanyrak.events.entry.Kind;
import shanyrak.query.counting.Counts;
import shanyrak.query.momentum.Week;
import shanyrak.query.timeline.WeeklyTally.OfAKind;

class SlotTest {

    private static final LocalDate MONDAY = LocalDate.of(2006, 4, 10);

    @Test
    void a_few_empty_weeks_are_shown_one_by_one() {
        assertThat(Slot.of(weeks(1, 7, 1))).hasSize(9).noneMatch(Slot::quiet);
    }

    @Test
    void many_empty_weeks_share_one_place_that_says_how_many_they_are() {
        List<Slot> slots = Slot.of(weeks(1, 1_000, 1));
        assertThat(slots).hasSize(3);
        assertThat(slots.get(1))
                .isEqualTo(new Slot.Quiet(MONDAY.plusWeeks(1), MONDAY.plusWeeks(1_000)))
                .extracting(slot -> ((Slot.Quiet) slot).weeks())
                .isEqualTo(1_000L);
    }

    @Test
    void a_long_history_is_looked_at_in_windows_that_leave_nothing_out() {
        List<Slot> all = Slot.of(weeks(250, 0, 0));
        Window last = Window.of(all, null);
        assertThat(last.slots()).hasSize(Window.MOST);
        assertThat(last.later()).isNull();
        Window before = Window.of(all, all.get(145).monday());
        assertThat(last.earlier()).isEqualTo(Week.name(all.get(145).monday()));
        assertThat(before.later()).isEqualTo(Week.name(all.getLast().monday()));
        assertThat(Window.of(all, MONDAY.minusYears(1)).slots().getFirst()).isEqualTo(all.getFirst());
        assertThat(Window.of(all, MONDAY.plusYears(90)).slots()).isEqualTo(last.slots());
    }

    @Test
    void columns_stand_beside_one_another_and_are_never_too_narrow_to_be_seen() {
        Columns few = Columns.of(Slot.of(weeks(2, 20, 1)), 900, 9, 84);
        assertThat(few.columns()).extracting(Columns.Column::width).containsExactly(84.0, 84.0, 92.0, 84.0);
        assertThat(few.columns().get(1).x()).isEqualTo(few.columns().getFirst().end());
        assertThat(Columns.of(Slot.of(weeks(100, 0, 0)), 300, 11, 46).width()).isEqualTo(1_100);
    }

    /** Some with an entry, then some without, then some with one. */
    private static List<Week> weeks(int first, int empty, int last) {
        List<Week> weeks = new ArrayList<>();
        for (int n = 0; n < first + empty + last; n++) {
            LocalDate monday = MONDAY.plusWeeks(n);
            OfAKind statement = new OfAKind(monday, Kind.STATEMENT, Counts.NONE, 0, Set.of());
            boolean some = n < first || n >= first + empty;
            weeks.add(new Week(monday, some ? Map.of(Kind.STATEMENT, statement) : Map.of(), Map.of()));
        }
        return weeks;
    }
}
