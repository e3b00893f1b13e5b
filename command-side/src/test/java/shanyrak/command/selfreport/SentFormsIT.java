package shanyrak.command.selfreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.command.testing.Form;
import shanyrak.command.testing.Proofs;
import shanyrak.command.testing.Visitor;

class SentFormsIT extends CommandSideScene {

    @Autowired
    private Challenges challenges;

    @Autowired
    private SelfReportSettings settings;

    private Visitor person;

    @BeforeEach
    void somebodyNew() {
        person = visitor();
    }

    @Test
    void the_form_asks_for_no_name_and_what_it_is_told_is_counted_once() {
        String campaign = campaign("now");
        appeal(campaign);
        Form form = Form.in(person.get(page(campaign)).body());
        assertThat(form.values().keySet())
                .containsExactlyInAnyOrder("proof", "addressee", "items", "day", "country", "_csrf");
        Map<String, String> typed = form.valuesWith(Map.of(
                "proof",
                Proofs.solved(proof(form), settings.difficulty()),
                "channel",
                "letter",
                "items",
                "3",
                "country",
                "KZ"));
        HttpResponse<String> thanks = person.post(form.action(), typed);
        assertThat(thanks.statusCode()).isEqualTo(200);
        assertThat(thanks.body())
                .contains("Counted: 3, Letter. Not verified.", "copies@example.org")
                .contains("/campaigns/" + campaign + "/totals?atLeast=");
        assertThat(thanks.headers().firstValue("Cache-Control")).contains("no-store");
        HttpResponse<String> again = person.post(form.action(), typed);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(SelfReportApiIT.logged(campaign)).hasSize(1);
    }

    @Test
    void whoever_runs_no_scripts_waits_instead() {
        String campaign = campaign("now");
        Form form = Form.in(person.get(page(campaign)).body());
        HttpResponse<String> tooEarly = person.post(form.action(), form.valuesWith(Map.of("channel", "fax")));
        assertThat(tooEarly.statusCode()).isEqualTo(422);
        assertThat(tooEarly.body()).contains("Please wait", "more seconds and send it again");
        Form again = Form.in(tooEarly.body());
        assertThat(again.values()).containsEntry("proof", proof(form));
        assertThat(again.markup()).containsPattern("value=\"fax\"[^>]*checked");
        String waited = challenges
                .issue(campaign, Instant.now().minus(Challenges.WAIT).minusSeconds(1))
                .challenge();
        assertThat(person.post(form.action(), form.valuesWith(Map.of("channel", "fax", "proof", waited)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(SelfReportApiIT.logged(campaign)).hasSize(1);
    }

    @Test
    void a_form_that_is_too_old_comes_back_renewed_with_what_was_typed() {
        String campaign = campaign("now");
        Form form = Form.in(person.get(page(campaign)).body());
        String old = challenges
                .issue(campaign, Instant.now().minus(Challenges.GOOD_FOR).minusSeconds(1))
                .challenge();
        HttpResponse<String> answer =
                person.post(form.action(), form.valuesWith(Map.of("channel", "email", "proof", old, "items", "7")));
        assertThat(answer.body()).contains("It has been renewed");
        assertThat(Form.in(answer.body()).values())
                .containsEntry("items", "7")
                .satisfies(values -> assertThat(values.get("proof")).isNotEqualTo(old));
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        String campaign = campaign("now");
        Form form = Form.in(person.get(page(campaign)).body());
        HttpResponse<String> answer = person.post(
                form.action(), form.valuesWith(Map.of("items", "many", "channel", "<b>", "day", "1999-01-01")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("many").doesNotContain("<b>");
        assertThat(SelfReportApiIT.logged(campaign)).isEmpty();
    }

    @Test
    void there_is_no_form_where_there_is_no_open_campaign() {
        assertThat(person.get(page("nowhere")).statusCode()).isEqualTo(404);
        String campaign = campaign("now");
        posted("/api/campaigns/" + campaign + "/closings", "{'reason': 'It is over'}");
        assertThat(person.get(page(campaign)).statusCode()).isEqualTo(409);
    }

    @Test
    void a_form_of_another_page_is_not_taken() {
        String campaign = campaign("now");
        HttpResponse<String> answer = visitor().post(page(campaign), Map.of("channel", "fax"));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void an_editor_confirms_what_is_left_out_and_takes_it_back() {
        String campaign = campaign("now");
        Visitor editor = signedIn();
        String confirm = "/desk/log/self-reports?campaign=" + campaign + "&through=1&matched=400&channel=fax";
        HttpResponse<String> page = editor.get(confirm);
        assertThat(page.body()).contains("There are 400 of them");
        Form form = Form.in(page.body());
        HttpResponse<String> incomplete = editor.post(form.action(), form.values());
        assertThat(incomplete.statusCode()).isEqualTo(422);
        HttpResponse<String> done = editor.post(form.action(), form.valuesWith(Map.of("reason", "flood")));
        assertThat(done.statusCode()).isEqualTo(303);
        String discount = Objects.requireNonNull(discounts(campaign).getFirst());
        Form back = Form.in(editor.get("/desk/log/self-reports/" + discount).body());
        assertThat(editor.post(back.action(), back.values()).statusCode()).isEqualTo(303);
        assertThat(events(discount)).containsExactly("SelfReportsDiscounted", "SelfReportsRecounted");
        assertThat(editor.get("/desk/log/self-reports/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private void appeal(String campaign) {
        posted(
                "/api/campaigns/" + campaign + "/appeals",
                "{'words': {'en': 'Write'}, 'copiesTo': 'copies@example.org'}");
    }

    private static String page(String campaign) {
        return "/campaigns/" + campaign + "/appeal/sent";
    }

    private static String proof(Form form) {
        return Objects.requireNonNull(form.values().get("proof"));
    }

    private static List<@Nullable String> discounts(String campaign) {
        return sql(
                        "SELECT stream FROM log.event WHERE name = 'SelfReportsDiscounted' AND payload->>'campaign' = ?",
                        campaign)
                .query(String.class)
                .list();
    }
}
