package shanyrak.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.command.testing.Form;
import shanyrak.command.testing.Visitor;

/** Whose session ended while they typed. */
class KeptFormIT extends CommandSideScene {

    private static final String HOSTILE = "\"><script>alert(1)</script>\n</textarea>'&lt;\u202E\u200B \u0416";

    @Test
    void what_was_typed_is_in_the_form_again_after_signing_in() {
        String campaign = campaign("now");
        Visitor visitor = signedIn();
        Form form =
                Form.in(visitor.get("/desk/log/statement?campaign=" + campaign).body());
        Map<String, String> typed =
                form.valuesWith(Map.of("words", "What they said", "place.country", "GB", "note", HOSTILE));
        endAllSessions();

        HttpResponse<String> refused = visitor.post(form.action(), typed);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("What you typed is still here").doesNotContain("<script>alert");

        Map<String, String> wrong =
                Form.in(refused.body()).valuesWith(Map.of("pseudonym", PSEUDONYM, "passphrase", "not the right one"));
        HttpResponse<String> asked = visitor.post("/sign-in", wrong);
        assertThat(asked.statusCode()).isEqualTo(401);

        HttpResponse<String> inside = visitor.post(
                "/sign-in", Form.in(asked.body()).valuesWith(Map.of("pseudonym", PSEUDONYM, "passphrase", PASSPHRASE)));
        assertThat(inside.statusCode()).isEqualTo(200);
        assertThat(inside.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(inside.body()).doesNotContain(PASSPHRASE, "<script>alert");

        Form onward = Form.in(inside.body());
        assertThat(onward.action()).isEqualTo("/desk/log/statement/again");
        Form back = Form.in(visitor.post(onward.action(), onward.values()).body());
        assertThat(back.values())
                .containsEntry("words", "What they said")
                .containsEntry("note", HOSTILE)
                .containsEntry("command", typed.get("command"));
        assertThat(visitor.post(back.action(), back.valuesWith(Map.of("note", "")))
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/log/entries/%2$s/correct",
                "/desk/log/entries/%2$s/retract",
                "/desk/log/campaigns/%1$s/closing",
                "/desk/log/campaigns/%1$s/clock-pause/1"
            })
    void what_was_typed_into_any_other_form_of_the_desk_is_not_lost_either(String address) {
        String campaign = campaign("now");
        String entry = posted("/api/campaigns/" + campaign + "/pickets", """
                        {'when': '2006-04-13', 'place': {'country': 'GB'}}""")
                .get("entry")
                .asString();
        Visitor visitor = signedIn();
        Form form = Form.in(visitor.get(address.formatted(campaign, entry)).body());
        Map<String, String> typed = form.valuesWith(Map.of("reason", "mistake"));
        endAllSessions();
        Form door = Form.in(visitor.post(form.action(), typed).body());
        Form onward = Form.in(
                visitor.post("/sign-in", door.valuesWith(Map.of("pseudonym", PSEUDONYM, "passphrase", PASSPHRASE)))
                        .body());
        Form back = Form.in(visitor.post(onward.action(), onward.values()).body());
        assertThat(back.action()).isEqualTo(form.action());
        assertThat(back.values())
                .containsEntry("reason", "mistake")
                .containsEntry("seen", form.values().get("seen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/desk/log/picket/again",
                "//elsewhere.example/again",
                "/desk/log/picket",
                "/desk/log/../../account/sessions/end/again",
                "/account/sessions/end"
            })
    void nothing_leads_elsewhere_than_to_a_form_of_the_desk(String again) {
        Visitor visitor = signedIn();
        Map<String, String> fields = new HashMap<>(Form.in(visitor.get("/desk/log/picket?campaign=" + campaign("now"))
                        .body())
                .values());
        fields.put("again", again);
        endAllSessions();
        HttpResponse<String> refused = visitor.post("/desk/log/picket", fields);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).doesNotContain("What you typed is still here");
        fields.put("pseudonym", PSEUDONYM);
        fields.put("passphrase", PASSPHRASE);
        assertThat(visitor.submit("/sign-in", fields).headers().firstValue("Location"))
                .hasValue("/desk");
    }

    @Test
    void a_form_without_its_token_is_not_taken_and_given_back_only_if_the_browser_says_it_is_ours() {
        Visitor visitor = signedIn();
        String campaign = campaign("now");
        Map<String, String> fields = new HashMap<>(
                Form.in(visitor.get("/desk/log/picket?campaign=" + campaign).body())
                        .valuesWith(Map.of("note", "Typed with care", "place.country", "GB")));
        fields.put("_csrf", "forged");
        HttpResponse<String> foreign = visitor.post("/desk/log/picket", fields);
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).doesNotContain("Typed with care");
        HttpResponse<String> ours = visitor.post("/desk/log/picket", fields, "Sec-Fetch-Site", "same-origin");
        assertThat(ours.statusCode()).isEqualTo(403);
        Form onward = Form.in(ours.body());
        assertThat(Form.in(visitor.post(onward.action(), onward.values()).body())
                        .values())
                .containsEntry("note", "Typed with care");
    }

    @Test
    void more_than_any_form_holds_is_not_carried_along() {
        Visitor visitor = signedIn();
        Map<String, String> fields = Form.in(visitor.get("/desk/log/picket?campaign=" + campaign("now"))
                        .body())
                .valuesWith(Map.of("note", "n".repeat(200_001)));
        endAllSessions();
        HttpResponse<String> refused = visitor.post("/desk/log/picket", fields);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).hasSizeLessThan(20_000);
    }

    @Test
    void programs_are_told_as_before() {
        HttpResponse<String> refused = visitor()
                .postJson(
                        "/api/campaigns/x/pickets?again=/desk/log/picket/again",
                        "{}",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
