package shanyrak.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.testing.Entries;
import shanyrak.query.desk.NextSteps.Entry;
import shanyrak.query.desk.NextSteps.Form;
import shanyrak.query.desk.NextSteps.Group;
import shanyrak.query.desk.NextSteps.Step;
import shanyrak.query.testing.Stage;
import shanyrak.web.Role;
import shanyrak.web.SignedIn;

class NextStepsIT {

    private static final Stage STAGE = Stage.shared();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final String campaign = "steps-" + UUID.randomUUID();
    private final UUID somebody = UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final StepsOfEntries steps = STAGE.bean(StepsOfEntries.class);
    private final SignedIn recorder = person(Role.RECORDER);
    private final SignedIn verifier = person(Role.VERIFIER);
    private final SignedIn editor = person(Role.EDITOR);

    @AfterEach
    void today() {
        STAGE.setToday(null);
    }

    @Test
    void what_others_logged_waits_for_a_verifier_until_it_is_verified_and_again_when_it_is_corrected() {
        STAGE.playAs(somebody, entries.picketHeld(entry));
        assertThat(names(verifier)).containsExactly("unverified");
        assertThat(names(recorder)).isEmpty();
        assertThat(names(editor)).isEmpty();
        STAGE.playAs(verifier.account(), entries.entryVerified(entry));
        assertThat(names(verifier)).isEmpty();
        STAGE.playAs(somebody, entries.entryCorrected(entry, entries.picket(entry, 1, 2)));
        assertThat(names(verifier)).containsExactly("unverified");
    }

    @Test
    void nobody_is_asked_to_verify_what_they_logged_or_corrected_themselves() {
        STAGE.playAs(verifier.account(), entries.picketHeld(entry));
        assertThat(names(verifier)).isEmpty();
        STAGE.playAs(somebody, entries.entryCorrected(entry, entries.picket(entry, 1, 2)));
        assertThat(names(verifier)).containsExactly("unverified");
        STAGE.playAs(verifier.account(), entries.entryCorrected(entry, entries.picket(entry, 3, 4)));
        assertThat(names(verifier)).isEmpty();
    }

    @Test
    void what_two_sources_carry_is_verified_first_and_then_what_waits_longest() {
        UUID second = UUID.randomUUID();
        UUID carried = UUID.randomUUID();
        STAGE.play(
                entries.picketHeld(entry),
                entries.picketHeld(second),
                entries.picketHeld(carried),
                entries.entryCorroborated(carried, 2));
        assertThat(group(verifier, "unverified").steps())
                .extracting(Step::about)
                .containsExactly(new Entry(carried), new Entry(entry), new Entry(second));
    }

    @Test
    void a_dispute_waits_for_a_verifier_until_it_is_settled() {
        STAGE.playAs(verifier.account(), entries.picketHeld(entry));
        STAGE.play(entries.entryDisputed(entry));
        STAGE.setToday(TODAY.plusDays(3));
        assertThat(names(verifier)).containsExactly("disputed");
        assertThat(names(recorder)).isEmpty();
        assertThat(group(verifier, "disputed").steps())
                .containsExactly(new Step(
                        new Entry(entry), 3, List.of(Form.of("settle", "/desk/log/entries/" + entry + "/settle"))));
        STAGE.play(entries.disputeSettled(entry));
        assertThat(names(verifier)).isEmpty();
    }

    @Test
    void a_retraction_waits_for_a_second_person_until_it_is_confirmed_or_declined() {
        STAGE.play(entries.picketHeld(entry), entries.entryVerified(entry));
        STAGE.playAs(editor.account(), entries.retractionRequested(entry, RetractionReason.FALSE));
        assertThat(names(editor)).isEmpty();
        assertThat(names(recorder)).isEmpty();
        assertThat(group(verifier, "retraction-requested").steps().getFirst().forms())
                .containsExactly(
                        Form.decision("confirm-retraction", entry), Form.decision("decline-retraction", entry));
        STAGE.play(entries.retractionDeclined(entry));
        assertThat(names(verifier)).isEmpty();
        STAGE.playAs(somebody, entries.retractionRequested(entry, RetractionReason.FALSE));
        assertThat(names(verifier)).containsExactly("retraction-requested");
        STAGE.play(entries.entryRetracted(entry));
        assertThat(names(verifier)).isEmpty();
    }

    @Test
    void what_is_held_waits_for_those_who_publish_but_not_what_was_withheld() {
        STAGE.playAs(editor.account(), entries.held().picketHeld(entry));
        assertThat(names(editor)).containsExactly("held");
        assertThat(names(recorder)).isEmpty();
        STAGE.play(entries.entryPublished(entry));
        assertThat(names(editor)).isEmpty();
        STAGE.play(entries.entryWithheld(entry));
        assertThat(names(editor)).isEmpty();
    }

    @Test
    void a_promise_waits_from_the_day_after_its_last_until_somebody_says_what_came_of_it() {
        STAGE.play(entries.promiseMade(entry));
        STAGE.setToday(LocalDate.parse("2006-06-30"));
        assertThat(names(recorder)).isEmpty();
        STAGE.setToday(LocalDate.parse("2006-07-02"));
        assertThat(group(recorder, "promise-due").steps().getFirst().days()).isEqualTo(2);
        STAGE.play(entries.promiseKept(entry, "2006-06-29"));
        assertThat(names(recorder)).isEmpty();
    }

    @Test
    void an_announced_action_waits_from_the_day_after_it_until_it_was_held_or_called_off() {
        UUID other = UUID.randomUUID();
        STAGE.play(
                entries.on("2006-05-01").actionAnnounced(entry),
                entries.on("2006-05-01").actionAnnounced(other));
        STAGE.setToday(LocalDate.parse("2006-05-01"));
        assertThat(names(recorder)).isEmpty();
        STAGE.setToday(LocalDate.parse("2006-05-02"));
        assertThat(group(recorder, "announced").steps().getFirst().forms())
                .containsExactly(
                        Form.of("held", "/desk/log/picket?campaign=" + campaign + "&announcement=" + entry),
                        Form.of("call-off", "/desk/log/entries/" + entry + "/call-off"));
        STAGE.play(entries.announcedActionHeld(entry, UUID.randomUUID()), entries.actionCalledOff(other));
        assertThat(names(recorder)).isEmpty();
    }

    @Test
    void an_answer_is_asked_for_when_the_office_has_had_its_time() {
        ToDo all = STAGE.bean(ToDo.class);
        STAGE.play(
                STAGE.campaigns().opened(campaign),
                STAGE.campaigns().addresseeNamed(campaign, 1, "The Akimat"),
                entries.on("2026-11-01").protestSent(entry, Channel.FAX, 12));
        assertThat(all.of(campaign, recorder, 9, Locale.ENGLISH)).isEmpty();
        STAGE.setToday(TODAY.plusDays(40));
        assertThat(all.of(campaign, recorder, 9, Locale.ENGLISH))
                .extracting(ToDo.Lines::name)
                .containsExactly("awaited");
        STAGE.play(entries.on("2026-11-20").authorityAnswered(UUID.randomUUID(), AnswerNature.ANSWER, entry));
        assertThat(all.of(campaign, recorder, 9, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_group_is_counted_as_a_whole_and_cut_after_the_first() {
        for (int n = 0; n < 4; n++) {
            STAGE.play(entries.picketHeld(UUID.randomUUID()));
        }
        assertThat(group(verifier, "unverified").count()).isEqualTo(4);
        assertThat(steps.of(campaign, verifier, 3).getFirst().steps()).hasSize(3);
    }

    @Test
    void what_was_retracted_waits_for_nothing() {
        STAGE.play(entries.held().promiseMade(entry), entries.entryDisputed(entry), entries.entryRetracted(entry));
        SignedIn owner = person(Role.OWNER);
        assertThat(names(owner)).isEmpty();
    }

    private SignedIn person(Role role) {
        return new SignedIn(UUID.randomUUID(), "dala", role);
    }

    private List<String> names(SignedIn person) {
        return steps.of(campaign, person, 9).stream().map(Group::name).toList();
    }

    private Group group(SignedIn person, String name) {
        return steps.of(campaign, person, 9).stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
