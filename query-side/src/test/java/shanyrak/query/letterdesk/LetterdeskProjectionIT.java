package shanyrak.query.letterdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.copy.DiscardReason;
import shanyrak.events.testing.Copies;
import shanyrak.query.desk.NextSteps;
import shanyrak.query.letterdesk.DueCopies.Due;
import shanyrak.query.letterdesk.Letters.Letter;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import shanyrak.web.Role;
import shanyrak.web.SignedIn;

class LetterdeskProjectionIT {

    private static final Stage STAGE = Stage.shared();
    private static final LocalDate LOGGED = LocalDate.of(2026, 11, 23);

    private final String campaign = "letters-" + UUID.randomUUID();
    private final Copies copies = STAGE.copies(campaign);
    private final UUID copy = UUID.randomUUID();
    private final Letters letters = STAGE.bean(Letters.class);
    private final DueCopies due = STAGE.bean(DueCopies.class);
    private final Web web = new Web(STAGE);

    @AfterEach
    void todayAgain() {
        STAGE.setToday(null);
    }

    @Test
    void a_letter_waits_in_each_language_but_its_own() {
        STAGE.play(copies.received(copy));
        assertThat(due.of(campaign))
                .containsExactly(
                        new Due(copy, "kk", Step.CLAIM, LOGGED, false), new Due(copy, "ru", Step.CLAIM, LOGGED, false));
    }

    @Test
    void it_follows_a_letter_to_the_residents() {
        STAGE.play(copies.received(copy), copies.claimed(copy, "kk"));
        assertThat(kazakh().state()).isEqualTo(State.CLAIMED);
        STAGE.play(copies.released(copy, "kk"));
        assertThat(kazakh().state()).isEqualTo(State.RECEIVED);
        STAGE.play(copies.claimed(copy, "kk"), copies.translated(copy, "kk", "Тиіспеңдер!"));
        assertThat(kazakh().state()).isEqualTo(State.TRANSLATED);
        STAGE.play(copies.returned(copy, "kk"));
        assertThat(kazakh().state()).isEqualTo(State.CLAIMED);
        STAGE.play(copies.translated(copy, "kk", "Шаңыраққа тиіспеңдер!"), copies.approved(copy, "kk"));
        assertThat(kazakh().state()).isEqualTo(State.APPROVED);
        STAGE.play(copies.distributed(copy, "kk", 20), copies.distributed(copy, "kk", 5));
        assertThat(kazakh().state()).isEqualTo(State.DISTRIBUTED);
        assertThat(kazakh().copies()).isEqualTo(25);
        assertThat(due.of(campaign)).extracting(Due::language).containsExactly("ru");
        STAGE.play(copies.discarded(copy, DiscardReason.SAFETY));
        assertThat(kazakh().state()).isEqualTo(State.DISCARDED);
        assertThat(due.of(campaign)).isEmpty();
    }

    @Test
    void what_waits_longer_than_it_should_is_overdue_and_on_top() {
        UUID other = UUID.randomUUID();
        STAGE.play(copies.received(copy), copies.claimed(copy, "kk"), copies.received(other));
        STAGE.setToday(LOGGED.plusDays(Step.CLAIM.days()));
        assertThat(due.of(campaign)).noneMatch(Due::overdue);
        STAGE.setToday(LOGGED.plusDays(Step.CLAIM.days() + 1));
        assertThat(due.of(campaign))
                .extracting(Due::copy, Due::language, Due::overdue)
                .containsExactly(
                        tuple(copy, "ru", true),
                        tuple(other, "kk", true),
                        tuple(other, "ru", true),
                        tuple(copy, "kk", false));
        STAGE.setToday(LOGGED.plusDays(Step.TRANSLATE.days() + 1));
        assertThat(due.of(campaign)).allMatch(Due::overdue);
    }

    @Test
    void the_desk_says_what_is_overdue_to_those_who_can_do_it() {
        OverdueCopies overdue = STAGE.bean(OverdueCopies.class);
        SignedIn translator = new SignedIn(UUID.randomUUID(), "dala", Role.TRANSLATOR);
        SignedIn recorder = new SignedIn(UUID.randomUUID(), "dala", Role.RECORDER);
        STAGE.play(copies.received(copy));
        assertThat(overdue.of(campaign, translator, 9)).isEmpty();
        STAGE.setToday(LOGGED.plusDays(Step.CLAIM.days() + 1));
        assertThat(overdue.of(campaign, recorder, 9)).isEmpty();
        NextSteps.Group group = overdue.of(campaign, translator, 1).getFirst();
        assertThat(group.count()).isEqualTo(2);
        assertThat(group.steps()).singleElement().satisfies(step -> {
            assertThat(step.days()).isEqualTo(4);
            assertThat(step.forms())
                    .extracting(NextSteps.Form::address)
                    .containsExactly("/desk/log/copies/" + copy + "/claim?language=kk");
        });
        assertThat(web.as(Stage.TRANSLATOR_TOKEN, "/desk").body()).doesNotContain("??");
        STAGE.play(copies.claimed(copy, "kk"), copies.claimed(copy, "ru"));
        assertThat(overdue.of(campaign, translator, 9)).isEmpty();
    }

    @Test
    void letters_are_numbered_as_they_came_and_keep_their_numbers() {
        UUID second = UUID.randomUUID();
        STAGE.play(
                STAGE.copies("another-" + campaign).received(UUID.randomUUID()),
                copies.received(copy),
                copies.received(second),
                copies.discarded(copy, DiscardReason.DUPLICATE));
        assertThat(letters.in(DueCopies.OPEN, campaign, "kk", 9))
                .extracting(Letter::copy, Letter::number)
                .containsExactly(tuple(second, 2L));
    }

    @Test
    void no_words_are_in_its_table_and_no_name_of_who_did_not_agree() {
        STAGE.play(
                copies.received(copy, null, "Letterword", "Senderword", true),
                copies.claimed(copy, "kk"),
                copies.translated(copy, "kk", "Аудармасөз"));
        UUID silent = UUID.randomUUID();
        STAGE.play(copies.received(silent));
        assertThat(kept(copy)).doesNotContain("Letterword", "Senderword", "Аудармасөз");
        assertThat(sender(copy)).isNotEqualTo("none");
        assertThat(sender(silent)).isEqualTo("none");
    }

    @Test
    void the_page_says_what_everyone_can_do_next() {
        STAGE.play(STAGE.campaigns().opened(campaign), copies.received(copy), copies.received(UUID.randomUUID()));
        STAGE.playAs(Stage.TRANSLATOR, copies.claimed(copy, "kk"));
        assertThat(page(Stage.TRANSLATOR_TOKEN, "").body())
                .contains("/" + copy + "/translate?language=kk", "/" + copy + "/claim?language=ru", "within 3 days")
                .doesNotContain(Stage.TRANSLATOR.toString());
        assertThat(page(Stage.EDITOR_TOKEN, "").body())
                .contains("/" + copy + "/release?language=kk")
                .doesNotContain("/" + copy + "/translate?language=kk");
        STAGE.playAs(Stage.TRANSLATOR, copies.translated(copy, "kk", "Тиіспеңдер!"));
        assertThat(page(Stage.TRANSLATOR_TOKEN, "&state=translated").body())
                .doesNotContain("/" + copy + "/approve?language=kk");
        assertThat(page(Stage.EDITOR_TOKEN, "&state=translated&language=kk").body())
                .contains("/" + copy + "/approve?language=kk")
                .doesNotContain("/" + copy + "/claim?language=ru");
    }

    @Test
    void the_page_marks_what_is_overdue() {
        STAGE.play(STAGE.campaigns().opened(campaign), copies.received(copy));
        assertThat(page(Stage.RECORDER_TOKEN, "").body()).doesNotContain("class=\"tag\"");
        STAGE.setToday(LOGGED.plusDays(30));
        assertThat(page(Stage.RECORDER_TOKEN, "").body()).contains("class=\"tag\"");
    }

    @Test
    void the_page_is_for_those_who_work_on_letters() {
        STAGE.play(STAGE.campaigns().opened(campaign));
        STAGE.letIn("token of " + campaign, UUID.randomUUID(), null, "elsewhere:OWNER");
        assertThat(page("token of " + campaign, "").statusCode()).isEqualTo(403);
        assertThat(web.page("/desk/letters?campaign=" + campaign).statusCode()).isNotEqualTo(200);
        assertThat(web.as(Stage.OWNER_TOKEN, "/desk/letters?campaign=nowhere").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&state=lost", "&language=en"})
    void rubbish_is_refused(String rubbish) {
        assertThat(page(Stage.OWNER_TOKEN, rubbish).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> page(String token, String more) {
        return web.as(token, "/desk/letters?campaign=" + campaign + more);
    }

    private Letter kazakh() {
        List<State> all = Arrays.asList(State.values());
        return letters.in(all, campaign, "kk", 1).getFirst();
    }

    private static String sender(UUID copy) {
        return STAGE.owner()
                .sql("SELECT coalesce(sender, 'none') FROM letterdesk_v1.letter WHERE copy = ? LIMIT 1")
                .param(copy)
                .query(String.class)
                .single();
    }

    private static String kept(UUID copy) {
        return String.join(
                "\n",
                STAGE.owner()
                        .sql("SELECT t::text FROM letterdesk_v1.letter t WHERE copy = ?")
                        .param(copy)
                        .query(String.class)
                        .list());
    }
}
