package shanyrak.query.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shanyrak.query.clock.AnswerClock.Pause;
import shanyrak.query.clock.Decision.Change;

/** All in May 2006, and read on the 31st. */
class AnswerClockTest {

    private static final LocalDate TODAY = may(31);

    @Test
    void what_was_never_put_to_the_authority_has_not_waited() {
        AnswerClock clock = AnswerClock.of(null, Stream.of(), List.of());
        assertThat(clock.state()).isEqualTo(ClockState.NOT_PUT);
        assertThat(clock.days().before(TODAY)).isZero();
    }

    @Test
    void the_first_day_counts_and_today_does_not() {
        assertThat(put(30).days().before(TODAY)).isEqualTo(1);
        assertThat(put(31).days().before(TODAY)).isZero();
        assertThat(put(1).days().before(may(1))).isZero();
    }

    @Test
    void what_lies_ahead_counts_for_nothing_yet() {
        assertThat(put(10).days().before(may(1))).isZero();
        assertThat(put(1, step(ClockState.ANSWERED, 20)).days().before(may(10))).isEqualTo(9);
    }

    @Test
    void acknowledging_is_not_answering() {
        AnswerClock clock = put(1, step(ClockState.ACKNOWLEDGED, 5));
        assertThat(clock.state()).isEqualTo(ClockState.ACKNOWLEDGED);
        assertThat(clock.since()).isEqualTo(may(5));
        assertThat(clock.days().before(TODAY)).isEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource(
            value = ClockState.class,
            names = {"REFUSED", "ANSWERED", "PROMISED", "CONCEDED", "KEPT", "MET", "WITHDRAWN"})
    void a_response_stops_the_clock_on_its_day(ClockState response) {
        AnswerClock clock = put(1, step(response, 11));
        assertThat(clock.state()).isEqualTo(response);
        assertThat(clock.since()).isEqualTo(may(11));
        assertThat(clock.days().before(TODAY)).isEqualTo(10);
    }

    @Test
    void a_broken_promise_lets_it_go_on_and_keeps_the_days_before() {
        AnswerClock clock = put(1, step(ClockState.PROMISED, 11), step(ClockState.BROKEN, 21));
        assertThat(clock.state()).isEqualTo(ClockState.BROKEN);
        assertThat(clock.days().before(TODAY)).isEqualTo(20);
    }

    @Test
    void an_acknowledgement_takes_nothing_back() {
        assertThat(put(1, step(ClockState.ANSWERED, 5), step(ClockState.ACKNOWLEDGED, 9))
                        .state())
                .isEqualTo(ClockState.ANSWERED);
        assertThat(put(1, step(ClockState.PROMISED, 5), step(ClockState.BROKEN, 9), step(ClockState.ACKNOWLEDGED, 10))
                        .state())
                .isEqualTo(ClockState.BROKEN);
    }

    @Test
    void what_came_last_decides_in_whatever_order_it_was_recorded() {
        assertThat(put(1, step(ClockState.REFUSED, 20), step(ClockState.PROMISED, 10))
                        .state())
                .isEqualTo(ClockState.REFUSED);
        assertThat(put(1, step(ClockState.PROMISED, 20), step(ClockState.REFUSED, 10))
                        .state())
                .isEqualTo(ClockState.PROMISED);
    }

    @Test
    void of_one_day_what_went_furthest_decides() {
        assertThat(put(1, step(ClockState.CONCEDED, 10), step(ClockState.REFUSED, 10), step(ClockState.ANSWERED, 10))
                        .state())
                .isEqualTo(ClockState.CONCEDED);
    }

    @Test
    void an_answer_before_the_start_leaves_no_day() {
        AnswerClock clock = put(10, step(ClockState.ANSWERED, 5));
        assertThat(clock.state()).isEqualTo(ClockState.ANSWERED);
        assertThat(clock.days()).isEqualTo(Days.NONE);
    }

    @Test
    void a_promise_broken_before_the_start_counts_from_the_start() {
        AnswerClock clock = put(21, step(ClockState.PROMISED, 5), step(ClockState.BROKEN, 9));
        assertThat(clock.days().before(TODAY)).isEqualTo(10);
    }

    @Test
    void where_nobody_knows_how_it_was_put_the_first_response_begins_it() {
        AnswerClock acknowledged = AnswerClock.of(null, Stream.of(step(ClockState.ACKNOWLEDGED, 21)), List.of());
        assertThat(acknowledged.days().before(TODAY)).isEqualTo(10);
        AnswerClock broken =
                AnswerClock.of(null, Stream.of(step(ClockState.PROMISED, 1), step(ClockState.BROKEN, 26)), List.of());
        assertThat(broken.days().before(TODAY)).isEqualTo(5);
    }

    @Test
    void only_a_judgement_leads_on_from_a_judgement_that_it_is_met() {
        assertThat(put(1, judged(ClockState.MET, 10, 0), step(ClockState.REFUSED, 20))
                        .state())
                .isEqualTo(ClockState.MET);
        AnswerClock again = put(1, judged(ClockState.MET, 11, 0), judged(ClockState.WAITING, 21, 1));
        assertThat(again.state()).isEqualTo(ClockState.WAITING);
        assertThat(again.since()).isEqualTo(may(21));
        assertThat(again.days().before(TODAY)).isEqualTo(20);
    }

    @Test
    void judgements_of_one_day_come_in_the_order_in_which_they_were_recorded() {
        assertThat(put(1, judged(ClockState.WAITING, 10, 1), judged(ClockState.MET, 10, 0))
                        .state())
                .isEqualTo(ClockState.WAITING);
    }

    @Test
    void paused_days_do_not_count() {
        AnswerClock clock = decided(decision(Change.PAUSED, 11), decision(Change.RESUMED, 16));
        assertThat(clock.days().before(TODAY)).isEqualTo(25);
        assertThat(clock.pauses()).containsExactly(new Pause(may(11), may(16), "PAUSED", "RESUMED"));
        assertThat(clock.isPausedOn(may(11))).isTrue();
        assertThat(clock.isPausedOn(may(15))).isTrue();
        assertThat(clock.isPausedOn(may(16))).isFalse();
    }

    @Test
    void an_open_pause_lasts() {
        AnswerClock clock = decided(decision(Change.PAUSED, 11));
        assertThat(clock.days().before(TODAY)).isEqualTo(10);
        assertThat(clock.isPausedOn(TODAY)).isTrue();
        assertThat(clock.state().runs()).isTrue();
    }

    @Test
    void a_pause_is_no_answer_and_an_answer_ends_it() {
        AnswerClock clock = AnswerClock.of(
                step(ClockState.WAITING, 1),
                Stream.of(step(ClockState.ANSWERED, 21)),
                List.of(decision(Change.PAUSED, 11)));
        assertThat(clock.days().before(TODAY)).isEqualTo(10);
        assertThat(clock.isPausedOn(TODAY)).isFalse();
    }

    @Test
    void a_pause_that_ends_before_it_begins_takes_no_day() {
        assertThat(decided(decision(Change.PAUSED, 11), decision(Change.RESUMED, 9))
                        .days()
                        .before(TODAY))
                .isEqualTo(30);
    }

    @Test
    void pauses_that_overlap_take_each_day_once() {
        AnswerClock clock = decided(
                decision(Change.PAUSED, 11),
                decision(Change.RESUMED, 21),
                decision(Change.PAUSED, 6),
                decision(Change.RESUMED, 16));
        assertThat(clock.days().before(TODAY)).isEqualTo(15);
    }

    @Test
    void the_last_correction_says_where_it_begins() {
        AnswerClock clock = decided(decision(Change.CORRECTED, 5), decision(Change.CORRECTED, 21));
        assertThat(clock.started()).isEqualTo(may(21));
        assertThat(clock.days().before(TODAY)).isEqualTo(10);
        assertThat(clock.correction()).isEqualTo(decision(Change.CORRECTED, 21));
    }

    @Test
    void a_correction_can_start_what_nobody_knows_to_have_been_put() {
        AnswerClock clock = AnswerClock.of(null, Stream.of(), List.of(decision(Change.CORRECTED, 21)));
        assertThat(clock.state()).isEqualTo(ClockState.WAITING);
        assertThat(clock.days().before(TODAY)).isEqualTo(10);
    }

    @Test
    void days_are_written_as_postgresql_reads_them() {
        AnswerClock clock = put(1, step(ClockState.PROMISED, 11), step(ClockState.BROKEN, 21));
        assertThat(clock.days().multirange()).isEqualTo("{[2006-05-01,2006-05-11),[2006-05-21,)}");
        assertThat(Days.NONE.multirange()).isEqualTo("{}");
    }

    private static AnswerClock put(int day, Step... steps) {
        return AnswerClock.of(step(ClockState.WAITING, day), Stream.of(steps), List.of());
    }

    private static AnswerClock decided(Decision... decisions) {
        return AnswerClock.of(step(ClockState.WAITING, 1), Stream.of(), List.of(decisions));
    }

    private static Decision decision(Change change, int day) {
        return new Decision(change, may(day), change.name());
    }

    private static Step step(ClockState to, int day) {
        return Step.done(to, may(day), new UUID(0, day), day);
    }

    private static Step judged(ClockState to, int day, int order) {
        return Step.judged(to, may(day), null, order);
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2006, 5, day);
    }
}
