package shanyrak.query.demands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.campaign.DemandAssessed;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.ProtestSent;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.entry.Side;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.Entries;
import shanyrak.events.values.When;
import shanyrak.query.clock.ClockFace;
import shanyrak.query.clock.ClockFace.Moved;
import shanyrak.query.reading.AsOf;
import shanyrak.query.testing.Stage;

/** What became of protests and demands, read on 31 May 2006. */
class DemandsProjectionIT {

    private static final Stage STAGE = Stage.shared();
    private static final LocalDate TODAY = LocalDate.parse("2006-05-31");

    private final String campaign = "demands-" + UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final Campaigns campaigns = STAGE.campaigns();
    private final UUID protest = UUID.randomUUID();
    private final UUID response = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"2006-05-01, 30", "2006-05-01?, 30", "2006-04, 31", "2006-05-01/2006-05-11, 20", "2006-04-20/2006-05, 0"
    })
    void a_protest_waits_from_the_latest_day_that_its_date_may_mean(String when, int days) {
        STAGE.play(entries.on(when).protestSent(protest, Channel.FAX, 1));
        stands("waiting", days);
    }

    @Test
    void where_the_end_is_open_it_waits_from_the_day_on_which_the_public_first_saw_it() {
        STAGE.play(entries.on("2006-04-20/..").protestSent(protest, Channel.FAX, 1));
        assertThat(clock(protest).since()).isEqualTo("2026-11-23");
    }

    @Test
    void letters_handed_in_and_petitions_wait_too_and_nothing_else() {
        UUID petition = UUID.randomUUID();
        UUID picket = UUID.randomUUID();
        Entries may = entries.on("2006-05-01");
        STAGE.play(may.letterHandedIn(protest, null), may.petitionHandedIn(petition), may.picketHeld(picket));
        stands("waiting", 30);
        assertThat(clock(petition).days()).isEqualTo(30);
        assertThat(clockOrNone(picket)).isNull();
    }

    @Test
    void an_acknowledgement_lets_the_clock_run_on() {
        put("2006-05-01", respond("2006-05-06", AnswerNature.ACKNOWLEDGEMENT));
        stands("acknowledged", 30);
        assertThat(clock(protest).steps())
                .containsExactly(
                        new Moved("put", LocalDate.parse("2006-05-01"), null),
                        new Moved("acknowledged", LocalDate.parse("2006-05-06"), response));
    }

    @Test
    void an_answer_stops_the_clock_on_the_earliest_day_that_its_date_may_mean() {
        put("2006-05-01", respond("2006-05-11/2006-05-20", AnswerNature.ANSWER));
        stands("answered", 10);
        assertThat(clock(protest).since()).isEqualTo("2006-05-11");
    }

    @Test
    void a_refusal_stops_it_and_says_so() {
        put("2006-05-01", respond("2006-05-11", AnswerNature.REFUSAL));
        stands("refused", 10);
    }

    @Test
    void a_concession_stops_it_and_says_so() {
        put("2006-05-01", entries.on("2006-05-11").concessionMade(response, protest));
        stands("conceded", 10);
    }

    @Test
    void a_promise_stops_it_until_it_is_broken() {
        put("2006-05-01", entries.on("2006-05-11").promiseMade(response, protest));
        stands("promised", 10);
        STAGE.play(entries.promiseKept(response, "2006-05-20"));
        stands("kept", 10);
        STAGE.play(entries.promiseBroken(response, "2006-05-15/2006-05-21"));
        stands("broken", 20);
    }

    @Test
    void a_promise_is_not_broken_before_it_was_made() {
        put(
                "2006-05-01",
                entries.on("2006-05-11").promiseMade(response, protest),
                entries.promiseBroken(response, "2006-05-02"));
        stands("broken", 30);
    }

    @Test
    void an_answer_that_is_logged_before_its_protest_counts_all_the_same() {
        STAGE.play(respond("2006-05-11", AnswerNature.ANSWER));
        put("2006-05-01");
        stands("answered", 10);
    }

    @Test
    void an_answer_in_another_campaign_answers_nothing_here() {
        put("2006-05-01");
        STAGE.play(STAGE.entries("another-" + campaign)
                .on("2006-05-11")
                .authorityAnswered(response, AnswerNature.ANSWER, protest));
        stands("waiting", 30);
    }

    @Test
    void an_answer_that_the_public_may_not_see_answers_nothing() {
        put("2006-05-01", entries.on("2006-05-11").held().authorityAnswered(response, AnswerNature.ANSWER, protest));
        stands("waiting", 30);
        assertThat(clock(protest).steps()).hasSize(1);
        STAGE.play(entries.entryPublished(response));
        stands("answered", 10);
        STAGE.play(entries.entryWithheld(response));
        stands("waiting", 30);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void taking_back_an_answer_takes_the_clock_back_and_reinstating_it_forth(boolean merged) {
        put("2006-05-01", respond("2006-05-11", AnswerNature.ANSWER));
        STAGE.play(
                merged
                        ? entries.entryMerged(response, UUID.randomUUID())
                        : entries.entryRetracted(response, RetractionReason.FALSE));
        stands("waiting", 30);
        STAGE.play(entries.entryReinstated(response));
        stands("answered", 10);
    }

    @Test
    void what_is_only_asked_for_changes_nothing() {
        put("2006-05-01", respond("2006-05-11", AnswerNature.ANSWER));
        STAGE.play(entries.entryVerified(response), entries.retractionRequested(response, RetractionReason.FALSE));
        stands("answered", 10);
    }

    @Test
    void a_corrected_answer_counts_as_it_is_now() {
        UUID other = UUID.randomUUID();
        put(
                "2006-05-01",
                entries.on("2006-05-01").petitionHandedIn(other),
                respond("2006-05-11", AnswerNature.ACKNOWLEDGEMENT));
        STAGE.play(correct("2006-05-21", AnswerNature.ANSWER, protest));
        stands("answered", 20);
        STAGE.play(correct("2006-05-21", AnswerNature.ANSWER, other));
        stands("waiting", 30);
        assertThat(clock(other).state()).isEqualTo("answered");
        STAGE.play(correct("2006-05-21", AnswerNature.REFUSAL, protest, other));
        stands("refused", 20);
        assertThat(clock(other).state()).isEqualTo("refused");
    }

    @Test
    void a_corrected_protest_waits_from_its_corrected_date() {
        put("2006-05-01");
        STAGE.play(entries.entryCorrected(
                protest,
                entries.on("2006-05-21").protestSent(protest, Channel.FAX, 1).content()));
        stands("waiting", 10);
    }

    @Test
    void paused_and_corrected_days_say_why() {
        put(
                "2006-05-01",
                entries.answerClockPaused(protest, "2006-05-11"),
                entries.answerClockResumed(protest, "2006-05-16"),
                entries.answerClockCorrected(protest, "2006-05-06"));
        stands("waiting", 20);
        ClockFace clock = clock(protest);
        assertThat(clock.pauses())
                .containsExactly(new ClockFace.Pause(
                        LocalDate.parse("2006-05-11"),
                        LocalDate.parse("2006-05-16"),
                        "the office asked for time",
                        "the time is over"));
        assertThat(clock.corrected())
                .isEqualTo(new ClockFace.Correction(LocalDate.parse("2006-05-06"), "it took a week to arrive"));
        assertThat(clock.paused()).isFalse();
        STAGE.play(entries.answerClockPaused(protest, "2006-05-30"));
        stands("waiting", 19);
        assertThat(clock(protest).paused()).isTrue();
    }

    @Test
    void reasons_lie_sealed_in_the_tables() {
        put("2006-05-01", entries.answerClockPaused(protest, "2006-05-11"));
        assertThat(STAGE.owner()
                        .sql("SELECT e::text || p::text FROM demands_v2.entry e JOIN demands_v2.protest p USING (entry)"
                                + " WHERE entry = ?")
                        .param(protest)
                        .query(String.class)
                        .single())
                .contains("2006-05-11")
                .doesNotContain("asked for time");
    }

    @Test
    void a_protest_that_does_not_count_has_no_clock() {
        STAGE.play(entries.on("2006-05-01").held().protestSent(protest, Channel.FAX, 1));
        assertThat(clockOrNone(protest)).isNull();
        assertThat(listed()).isZero();
        STAGE.play(entries.entryPublished(protest));
        assertThat(listed()).isEqualTo(1);
        STAGE.play(entries.entryRetracted(protest));
        assertThat(clockOrNone(protest)).isNull();
        assertThat(listed()).isZero();
        STAGE.play(entries.entryReinstated(protest));
        stands("waiting", 30);
    }

    @Test
    void a_demand_that_nobody_put_to_the_authority_does_not_wait() {
        STAGE.play(campaigns.opened(campaign), campaigns.demandRaised(campaign, 1, "Stop"));
        STAGE.play(entries.on("2006-05-01").meetingHeld(UUID.randomUUID()));
        demandStands("not-put", 0);
    }

    @Test
    void a_demand_waits_from_the_earliest_protest_or_else_the_earliest_picket() {
        UUID picket = UUID.randomUUID();
        raise();
        STAGE.play(entries.on("2006-05-02").picketHeld(picket));
        demandStands("waiting", 29);
        assertThat(demand(1).steps().getFirst()).isEqualTo(new Moved("put", LocalDate.parse("2006-05-02"), picket));
        put("2006-05-11", entries.on("2006-05-21").petitionHandedIn(UUID.randomUUID()));
        demandStands("waiting", 20);
        STAGE.play(entries.answerClockCorrected(protest, "2006-05-06"));
        demandStands("waiting", 25);
        STAGE.play(entries.entryRetracted(protest));
        demandStands("waiting", 10);
    }

    @Test
    void only_what_speaks_to_a_demand_moves_it() {
        raise();
        STAGE.play(campaigns.demandRaised(campaign, 2, "Build homes"));
        put("2006-05-01", respond("2006-05-11", AnswerNature.ANSWER));
        assertThat(demand(1).state()).isEqualTo("answered");
        assertThat(demand(2).state()).isEqualTo("not-put");
        STAGE.play(speakingTo(List.of(2), entries.on("2006-05-21").protestSent(UUID.randomUUID(), Channel.FAX, 1)));
        assertThat(demand(1).state()).isEqualTo("answered");
        assertThat(demand(2).days()).isEqualTo(10);
    }

    @Test
    void a_response_moves_a_demand_as_it_moves_a_protest() {
        raise();
        put("2006-05-01", entries.on("2006-05-11").promiseMade(response));
        demandStands("promised", 10);
        stands("waiting", 30);
        STAGE.play(entries.promiseBroken(response, "2006-05-21"));
        demandStands("broken", 20);
        STAGE.play(entries.entryWithheld(response));
        demandStands("waiting", 30);
    }

    @Test
    void the_campaigns_judgement_stops_the_clock_of_a_demand_and_starts_it_again() {
        raise();
        put("2006-05-01", judge(DemandStatus.PARTLY_MET, "2006-05-06"));
        demandStands("waiting", 30);
        STAGE.play(judge(DemandStatus.MET, "2006-05-11/2006-05-13"));
        demandStands("met", 10);
        STAGE.play(judge(DemandStatus.RAISED, "2006-05-19/2006-05-21"));
        demandStands("waiting", 20);
        assertThat(demand(1).steps().getLast())
                .isEqualTo(new Moved("raised-again", LocalDate.parse("2006-05-21"), null));
        STAGE.play(judge(DemandStatus.REFUSED, "2006-05-25"));
        demandStands("refused", 14);
        STAGE.play(judge(DemandStatus.WITHDRAWN, "2006-05-28"));
        demandStands("withdrawn", 14);
    }

    @Test
    void a_judgement_that_was_a_mistake_is_taken_back_from_its_day_on() {
        raise();
        put("2006-05-01", judge(DemandStatus.MET, "2006-05-11"), judge(DemandStatus.RAISED, "2006-05-06"));
        demandStands("waiting", 30);
    }

    @Test
    void the_clock_of_a_demand_can_be_paused_and_corrected() {
        raise();
        put(
                "2006-05-01",
                campaigns.demandClockCorrected(campaign, 1, "2006-05-06"),
                campaigns.demandClockPaused(campaign, 1, "2006-05-11"),
                campaigns.demandClockResumed(campaign, 1, "2006-05-21"));
        demandStands("waiting", 15);
        assertThat(demand(1).pauses())
                .extracting(ClockFace.Pause::reason, ClockFace.Pause::ended)
                .containsExactly(tuple("they asked for time", "the time is over"));
        assertThat(Objects.requireNonNull(demand(1).corrected()).reason()).isEqualTo("it was handed in earlier");
    }

    @Test
    void entries_that_speak_to_a_demand_are_counted_by_side() {
        UUID twice = UUID.randomUUID();
        raise();
        put("2006-05-01", respond("2006-05-11", AnswerNature.ANSWER), entries.actionAnnounced(UUID.randomUUID()));
        STAGE.play(
                speakingTo(List.of(1, 1), entries.protestSent(twice, Channel.FAX, 1)),
                entries.held().picketHeld(UUID.randomUUID()),
                entries.evictionAttemptReported(UUID.randomUUID()));
        assertThat(speaking()).isEqualTo(Map.of(Side.SOLIDARITY, 2L, Side.REPRESSION, 1L, Side.AUTHORITY_RESPONSE, 1L));
        STAGE.play(entries.entryRetracted(twice));
        assertThat(speaking()).containsEntry(Side.SOLIDARITY, 1L);
    }

    private void raise() {
        STAGE.play(campaigns.opened(campaign), campaigns.demandRaised(campaign, 1, "Stop"));
    }

    private void put(String when, Record... more) {
        STAGE.play(entries.on(when).protestSent(protest, Channel.FAX, 1));
        STAGE.play(more);
    }

    private Record respond(String when, AnswerNature nature) {
        return entries.on(when).authorityAnswered(response, nature, protest);
    }

    private Record correct(String when, AnswerNature nature, UUID... answers) {
        return entries.entryCorrected(
                response,
                entries.on(when).authorityAnswered(response, nature, answers).content());
    }

    private Record judge(DemandStatus status, String when) {
        DemandAssessed judged = campaigns.demandAssessed(campaign, 1, status, null);
        return new DemandAssessed(campaign, 1, status, When.parse(when), judged.reason(), null);
    }

    private Record speakingTo(List<Integer> demands, ProtestSent sent) {
        Protest said = sent.content();
        return new ProtestSent(
                sent.entry(),
                campaign,
                sent.publication(),
                new Protest(speakingTo(demands, said.facts()), said.channel(), said.addressee(), said.items()));
    }

    private static Facts speakingTo(List<Integer> demands, Facts facts) {
        return new Facts(facts.when(), facts.place(), facts.organisers(), facts.sources(), demands, facts.note());
    }

    private void stands(String state, int days) {
        ClockFace clock = clock(protest);
        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.days()).isEqualTo(days);
        assertThat(STAGE.owner()
                        .sql("SELECT state FROM demands_v2.protest WHERE entry = ?")
                        .param(protest)
                        .query(String.class)
                        .single())
                .isEqualTo(state.toUpperCase(Locale.ROOT));
    }

    private void demandStands(String state, int days) {
        ClockFace clock = demand(1);
        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.days()).isEqualTo(days);
    }

    private ClockFace clock(UUID entry) {
        return Objects.requireNonNull(clockOrNone(entry));
    }

    private @Nullable ClockFace clockOrNone(UUID entry) {
        return STAGE.bean(Protests.class).opened(List.of(entry), state()).stream()
                .map(it -> ClockFace.of(it.clock(), TODAY))
                .findFirst()
                .orElse(null);
    }

    private State state() {
        return STAGE.bean(States.class).of(campaign, new AsOf(Long.MAX_VALUE, true, 0), TODAY);
    }

    private ClockFace demand(int number) {
        return ClockFace.of(
                STAGE.bean(DemandClocks.class).of(state()).get(number - 1).clock(), TODAY);
    }

    private Map<Side, Long> speaking() {
        return STAGE.bean(DemandClocks.class).of(state()).getFirst().speaking();
    }

    private long listed() {
        return STAGE.owner()
                .sql("SELECT count(*) FROM demands_v2.protest WHERE campaign = ?")
                .param(campaign)
                .query(Long.class)
                .single();
    }
}
