package shanyrak.query.momentum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shanyrak.events.entry.Kind;
import shanyrak.query.counting.Counts;
import shanyrak.query.counting.Counts.People;
import shanyrak.query.timeline.WeeklyTally.OfAKind;

class FormulaTest {

    private static final LocalDate MONDAY = LocalDate.of(2006, 4, 10);

    @Test
    void momentum_is_people_times_actions_at_least_and_at_most() {
        Week week = week(picket(30, 40, 0, 0), protests(3));
        assertThat(Formula.EVERY_ACTION.momentum(week)).isEqualTo(new Band(120, 160));
    }

    @Test
    void the_second_version_multiplies_by_gatherings_only() {
        Week week = week(picket(30, 40, 0, 0), protests(3));
        assertThat(Formula.GATHERINGS.momentum(week)).isEqualTo(new Band(30, 40));
    }

    @Test
    void what_has_no_turnout_is_left_out_of_both() {
        Week known = week(picket(30, 40, 0, 0), protests(1));
        Week more = week(picket(30, 40, 2, 2), protests(1));
        for (Formula formula : Formula.values()) {
            assertThat(formula.momentum(more)).as("%s", formula).isEqualTo(formula.momentum(known));
        }
    }

    @Test
    void half_known_turnout_is_multiplied_as_far_as_it_is_known() {
        Week week = week(picket(30, 30, 1, 0));
        assertThat(Formula.EVERY_ACTION.momentum(week)).isEqualTo(new Band(30, 30));
    }

    @Test
    void where_nobody_knows_how_many_there_were_momentum_is_unknown_and_not_nought() {
        assertThat(Formula.EVERY_ACTION.momentum(week(picket(0, 0, 1, 1), protests(2))))
                .isNull();
        assertThat(Formula.EVERY_ACTION.momentum(week(protests(2)))).isEqualTo(Band.NOTHING);
    }

    @Test
    void what_is_announced_and_what_authorities_do_does_not_push() {
        Week week = week(picket(10, 10, 0, 0), of(Kind.ANNOUNCEMENT, 2, 0), of(Kind.EVICTION_ATTEMPT, 5, 0));
        assertThat(Formula.EVERY_ACTION.velocity(week)).isEqualTo(1);
    }

    @Test
    void versions_are_numbered_from_one_and_found_by_their_numbers() {
        assertThat(Stream.of(Formula.values()).map(Formula::version)).containsExactly(1, 2);
        assertThat(Formula.parse("2")).contains(Formula.GATHERINGS);
        assertThat(Formula.parse("1")).contains(Formula.CURRENT);
        assertThat(Formula.parse("0")).isEmpty();
        assertThat(Formula.parse("1.0")).isEmpty();
    }

    @Test
    void several_weeks_are_added_up_and_unknown_ones_left_out() {
        Week known = week(picket(30, 40, 0, 0));
        Week unknown = new Week(MONDAY.plusWeeks(1), week(picket(0, 0, 1, 1)).kinds(), Map.of());
        List<Week> weeks = List.of(known, unknown);
        assertThat(Stretch.from(MONDAY, 2, weeks, Formula.CURRENT).momentum()).isEqualTo(new Band(30, 40));
        assertThat(Stretch.from(MONDAY.plusWeeks(1), 1, weeks, Formula.CURRENT).momentum())
                .isNull();
        assertThat(Stretch.from(MONDAY, 2, weeks, Formula.CURRENT).span()).isEqualTo("2006-W15/2006-W16");
    }

    @Test
    void weeks_have_no_gaps_unless_there_is_more_than_a_century_of_them() {
        List<OfAKind> two = List.of(protests(1), at(LocalDate.of(2006, 5, 1), protests(1)));
        assertThat(Weeks.of(two, List.of(), LocalDate.of(2006, 5, 24)).stream().map(Week::name))
                .containsExactly("2006-W15", "2006-W16", "2006-W17", "2006-W18", "2006-W19", "2006-W20", "2006-W21");
        List<OfAKind> mistyped = List.of(at(LocalDate.of(206, 4, 7), protests(1)), protests(1));
        assertThat(Weeks.of(mistyped, List.of(), LocalDate.of(2006, 5, 24))).hasSize(2);
        assertThat(Weeks.of(List.of(), List.of(), MONDAY)).isEmpty();
    }

    private static OfAKind at(LocalDate day, OfAKind some) {
        return new OfAKind(Weeks.monday(day), some.kind(), some.counts(), some.withoutTurnout(), some.countries());
    }

    /** One picket whose turnout is known, if it is more than 0, and some of which it is not. */
    private static OfAKind picket(int low, int high, int unknown, int without) {
        long entries = (high > 0 ? 1 : 0) + without;
        return new OfAKind(
                MONDAY,
                Kind.PICKET,
                new Counts(entries, entries, 0, new People(low, high), unknown),
                without,
                Set.of("GB"));
    }

    private static OfAKind protests(int actions) {
        return of(Kind.PROTEST, actions, actions);
    }

    private static OfAKind of(Kind kind, int entries, int actions) {
        return new OfAKind(MONDAY, kind, new Counts(entries, actions, 0, new People(0, 0), 0), 0, Set.of("DE"));
    }

    private static Week week(OfAKind... kinds) {
        Map<Kind, OfAKind> all = new EnumMap<>(Kind.class);
        Stream.of(kinds).forEach(kind -> all.put(kind.kind(), kind));
        return new Week(MONDAY, all, Map.of());
    }
}
