package shanyrak.command.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.command.testing.Form;
import shanyrak.command.testing.Visitor;
import shanyrak.web.Role;

class DraftFormsIT extends CommandSideScene {

    private static final Map<String, String> TYPED =
            Map.of("note", "A word of mine", "place.town", "Dunedin", "place.country", "NZ", "turnout.low", "12");

    @Autowired
    private Drafts drafts;

    @Test
    void a_draft_is_opened_again_with_all_that_was_typed() {
        Visitor visitor = signedIn();
        Form form = form(visitor, campaign("now"));
        assertThat(keep(visitor, form).headers().firstValue("Location")).hasValue("/desk/log/drafts?kept");
        String list = visitor.get("/desk/log/drafts").body();
        assertThat(list).contains("Picket: Dunedin, New Zealand");
        Form opened = Form.in(visitor.get(link(list, idOf(form))).body());
        assertThat(opened.action()).isEqualTo("/desk/log/picket");
        assertThat(opened.values()).containsAllEntriesOf(TYPED);
        assertThat(opened.values())
                .containsEntry("command", form.values().get("command"))
                .containsEntry("campaign", form.values().get("campaign"));
    }

    @Test
    void typing_on_changes_the_same_draft_and_says_that_it_is_kept() {
        Visitor visitor = signedIn();
        Form form = form(visitor, campaign("now"));
        keep(visitor, form);
        HttpResponse<String> typing = visitor.post(
                "/desk/log/drafts",
                form.valuesWith(Map.of("note", "Another word", "place.town", "Gore")),
                "HX-Request",
                "true");
        assertThat(typing.statusCode()).isEqualTo(200);
        assertThat(typing.body()).contains("Kept as a draft.").doesNotContain("<html", "<main");
        assertThat(rowsOf(form)).hasSize(1);
        assertThat(visitor.get("/desk/log/drafts").body()).contains("Picket: Gore<");
    }

    @Test
    void no_typed_word_stands_in_the_table_nor_in_the_log() {
        Visitor visitor = signedIn();
        Form form = form(visitor, campaign("now"));
        keep(visitor, form);
        assertThat(rowsOf(form))
                .singleElement()
                .asString()
                .doesNotContain("A word of mine", "word of", "Dunedin", "place.town", "turnout");
        assertThat(kept(String.valueOf(form.values().get("campaign")))).doesNotContain("word of mine", "Dunedin");
    }

    @Test
    void a_draft_is_gone_with_its_key_when_it_was_logged_and_comes_not_back() {
        Visitor visitor = signedIn();
        Form form = form(visitor, campaign("now"));
        keep(visitor, form);
        UUID draft = idOf(form);
        assertThat(visitor.post(form.action(), form.valuesWith(TYPED)).statusCode())
                .isEqualTo(303);
        assertThat(rowsOf(form)).isEmpty();
        assertThat(isDestroyed(draft)).isTrue();
        assertThat(keep(visitor, form).statusCode()).isEqualTo(409);
        assertThat(rowsOf(form)).isEmpty();
    }

    @Test
    void a_draft_is_thrown_away_by_hand_with_its_key() {
        Visitor visitor = signedIn();
        Form form = form(visitor, campaign("now"));
        keep(visitor, form);
        UUID draft = idOf(form);
        String address = "/desk/log/drafts/" + draft + "/throw-away";
        assertThat(visitor.submit("/desk/log/drafts", address, Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(rowsOf(form)).isEmpty();
        assertThat(isDestroyed(draft)).isTrue();
        assertThat(visitor.submit("/desk/log/drafts", address, Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_draft_is_destroyed_after_thirty_days() {
        Visitor visitor = signedIn();
        Form old = form(visitor, campaign("now"));
        Form young = form(visitor, campaign("now"));
        keep(visitor, old);
        keep(visitor, young);
        UUID draft = idOf(old);
        age(old, 31);
        age(young, 30);
        drafts.destroyTheOld();
        assertThat(rowsOf(old)).isEmpty();
        assertThat(rowsOf(young)).hasSize(1);
        assertThat(isDestroyed(draft)).isTrue();
    }

    @Test
    void nobody_else_sees_a_draft_not_even_an_owner() {
        String campaign = campaign("now");
        String recorder = invited(campaign, Role.RECORDER);
        String command = UUID.randomUUID().toString();
        Map<String, String> draft =
                Map.of("campaign", campaign, "kind", "picket", "command", command, "note", "A word of mine");
        Visitor theirs = visitor();
        assertThat(theirs.post("/desk/log/drafts", withToken(theirs, draft), "Authorization", "Bearer " + recorder)
                        .statusCode())
                .isEqualTo(303);
        UUID id = idOf(command);
        Visitor owner = signedIn();
        assertThat(owner.get("/desk/log/drafts").body()).doesNotContain(id.toString());
        assertThat(owner.get("/desk/log/picket?campaign=" + campaign + "&draft=" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(owner.submit("/desk/log/drafts", "/desk/log/drafts/" + id + "/throw-away", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(isDestroyed(id)).isFalse();
    }

    @Test
    void the_key_of_a_draft_is_never_the_callers_choice() {
        String campaign = campaign("now");
        String entry = posted("/api/campaigns/" + campaign + "/pickets", """
                        {'when': '2006-04-13', 'place': {'country': 'GB'}}""")
                .get("entry")
                .asString();
        Visitor visitor = signedIn();
        Form form = form(visitor, campaign);
        HttpResponse<String> kept = visitor.post("/desk/log/drafts", form.valuesWith(Map.of("command", entry)));
        assertThat(kept.statusCode()).isEqualTo(303);
        UUID draft = idOf(entry);
        assertThat(draft.toString()).isNotEqualTo(entry);
        visitor.submit("/desk/log/drafts", "/desk/log/drafts/" + draft + "/throw-away", Map.of());
        assertThat(isDestroyed(UUID.fromString(entry))).isFalse();
    }

    @Test
    void what_is_too_much_for_a_draft_is_given_back() {
        Visitor visitor = signedIn();
        Form form = form(visitor, campaign("now"));
        HttpResponse<String> refused =
                visitor.post("/desk/log/drafts", form.valuesWith(Map.of("note", "n".repeat(100_001))));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This is too much for a draft");
        assertThat(Form.in(refused.body()).values().get("note")).hasSize(100_001);
        assertThat(rowsOf(form)).isEmpty();
    }

    @Test
    void who_may_not_log_for_a_campaign_keeps_no_drafts_for_it() {
        String campaign = campaign("now");
        String translator = invited(campaign, Role.TRANSLATOR);
        Map<String, String> draft = Map.of(
                "campaign",
                campaign,
                "kind",
                "picket",
                "command",
                UUID.randomUUID().toString());
        Visitor theirs = visitor();
        assertThat(theirs.post("/desk/log/drafts", withToken(theirs, draft), "Authorization", "Bearer " + translator)
                        .statusCode())
                .isEqualTo(403);
    }

    private static Map<String, String> withToken(Visitor visitor, Map<String, String> fields) {
        String page = visitor.get("/sign-in").body();
        return Form.in(page).valuesWith(fields);
    }

    private static HttpResponse<String> keep(Visitor visitor, Form form) {
        return visitor.post("/desk/log/drafts", form.valuesWith(TYPED));
    }

    private static Form form(Visitor visitor, String campaign) {
        return Form.in(visitor.get("/desk/log/picket?campaign=" + campaign).body());
    }

    private static String link(String list, UUID draft) {
        return HtmlUtils.htmlUnescape(list.replaceAll("(?s).*href=\"([^\"]*" + draft + ")\".*", "$1"));
    }

    private static List<String> rowsOf(Form form) {
        return sql("SELECT draft::text FROM draft.draft draft WHERE form = cast(? AS uuid)", command(form))
                .query(String.class)
                .list()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private static String command(Form form) {
        return String.valueOf(form.values().get("command"));
    }

    private static UUID idOf(Form form) {
        return idOf(command(form));
    }

    private static UUID idOf(String command) {
        return sql("SELECT id FROM draft.draft WHERE form = cast(? AS uuid)", command)
                .query(UUID.class)
                .single();
    }

    private static void age(Form form, int days) {
        sql(
                        "UPDATE draft.draft SET day = (now() AT TIME ZONE 'UTC')::date - " + days
                                + " WHERE form = cast(? AS uuid)",
                        command(form))
                .update();
    }

    private boolean isDestroyed(UUID key) {
        return keyIsDestroyed(key);
    }
}
