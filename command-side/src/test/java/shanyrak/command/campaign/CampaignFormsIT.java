package shanyrak.command.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.command.testing.Visitor;
import shanyrak.web.Role;

class CampaignFormsIT extends CommandSideScene {

    private static final String DESK = "/desk/log/campaigns/";
    private static final Pattern FIELD = Pattern.compile(
            "<(?:input|textarea)[^>]*name=\"([^\"]+)\"[^>]*?(?:value=\"([^\"]*)\"[^>]*)?>(?:([^<]*)</textarea>)?");

    @Test
    void a_campaign_is_set_up_from_nothing_without_javascript() {
        Visitor owner = signedIn();
        String campaign = opened(owner);
        assertThat(owner.get(DESK + campaign).body())
                .contains("1 of 5 steps are done.", "in English; not yet in Russian, Kazakh", "There is no demand yet")
                .contains("/campaigns/" + campaign + "\"");
        sent(owner, campaign, "description", description());
        sent(owner, campaign, "demand", languages("text"));
        sent(owner, campaign, "addressee", Map.of("office", "The Mayor", "fax", "+7 001", "answerWithin", "15"));
        sent(owner, campaign, "appeal", with(languages("words"), "copiesTo", "copies@example.org"));
        String finished = sent(
                owner, campaign, "precision", Map.of("usual", "town", "kinds.picket", "exact", "kinds.protest", ""));
        assertThat(finished)
                .contains(
                        "Saved.",
                        "5 of 5 steps are done.",
                        "Fax</span>. <span>Answers within 15 days",
                        "/campaigns/" + campaign)
                .contains("The town: coordinates", "Picket</span>: <span>As recorded");
        assertThat(events(campaign))
                .containsExactly(
                        "CampaignOpened",
                        "PrecisionPolicySet",
                        "CampaignDescribed",
                        "DemandRaised",
                        "AddresseeNamed",
                        "AddresseeDescribed",
                        "AppealIssued",
                        "PrecisionPolicySet");
    }

    @Test
    void a_campaign_is_run_by_forms_to_its_end_and_on() {
        Visitor owner = signedIn();
        String campaign = campaign("now");
        String entry = posted("/api/campaigns/" + campaign + "/pickets", """
                        {'when': '2006-04-13', 'place': {'country': 'GB'}}""")
                .get("entry")
                .asString();
        sent(owner, campaign, "wording/2", languages("text"));
        sent(
                owner,
                campaign,
                "assessment/2",
                Map.of(
                        "status", "met",
                        "when", "2006-04-20?",
                        "reason", "They said so",
                        "because", "https://example.org/campaigns/c/entries/" + entry + "?lang=en"));
        sent(owner, campaign, "clock-correction/1", Map.of("started", "2006-04-05", "reason", "Handed in then"));
        assertThat(sent(
                        owner,
                        campaign,
                        "clock-pause/1",
                        Map.of("from", "2006-04-20", "reason", "They asked for time")))
                .contains("not counted from 2006-04-20 on", "It has waited since 2006-04-05", "Start the clock again");
        sent(owner, campaign, "clock-resumption/1", Map.of("on", "2006-05-02", "reason", "It is over"));
        sent(
                owner,
                campaign,
                "addressee-description/1",
                Map.of("office", "The Mayor’s office", "email", "a@example.org"));
        assertThat(sent(owner, campaign, "closing", Map.of("reason", "Won")))
                .contains("This campaign is closed.")
                .doesNotContain("Raise a demand");
        assertThat(sent(owner, campaign, "reopening", Map.of("reason", "They came back")))
                .contains("Raise a demand");
        assertThat(events(campaign).subList(6, 14))
                .containsExactly(
                        "DemandReworded",
                        "DemandAssessed",
                        "DemandClockCorrected",
                        "DemandClockPaused",
                        "DemandClockResumed",
                        "AddresseeDescribed",
                        "CampaignClosed",
                        "CampaignReopened");
        assertThat(owner.get(DESK + campaign + "/assessment/2").body())
                .contains("What became of it", "They said so", "/campaigns/" + campaign + "/entries/" + entry);
    }

    @Test
    void a_form_starts_from_what_is_recorded_and_sending_it_unchanged_changes_nothing() {
        Visitor owner = signedIn();
        String campaign = opened(owner);
        sent(owner, campaign, "demand", languages("text"));
        sent(owner, campaign, "addressee", Map.of("office", "The Mayor", "fax", "+7 001", "answerWithin", "15"));
        sent(owner, campaign, "precision", Map.of("usual", "town", "kinds.picket", "country"));
        int before = events(campaign).size();
        for (String form : new String[] {"wording/1", "addressee-description/1"}) {
            Map<String, String> fields =
                    fields(owner.get(DESK + campaign + "/" + form).body());
            assertThat(fields).as(form).containsKeys("seen", "command").hasSizeGreaterThan(3);
            sent(owner, campaign, form, fields);
        }
        assertThat(events(campaign)).hasSize(before);
        assertThat(fields(owner.get(DESK + campaign + "/wording/1").body()))
                .containsEntry("text.kk", "Қазақша")
                .containsEntry("text.ru", "По-русски");
        assertThat(fields(
                        owner.get(DESK + campaign + "/addressee-description/1").body()))
                .containsEntry("office", "The Mayor")
                .containsEntry("answerWithin", "15");
        assertThat(owner.get(DESK + campaign + "/precision").body())
                .containsPattern("value=\"town\"[^>]*checked")
                .containsPattern("<option value=\"country\"[^>]*selected");
    }

    @Test
    void without_an_address_one_is_suggested_and_nothing_is_opened() {
        Visitor owner = signedIn();
        String word = "w" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> fields = opening("");
        fields.put("title.en", "Defend " + word);
        HttpResponse<String> suggested = owner.submit(DESK + "new", fields);
        assertThat(suggested.statusCode()).isEqualTo(422);
        assertThat(suggested.body()).contains("This would be its address: “defend-" + word + "”");
        assertThat(events("defend-" + word)).isEmpty();
        HttpResponse<String> opened = owner.submit(DESK + "new", fields(suggested.body(), fields));
        assertThat(opened.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).startsWith(DESK + "defend-" + word));
        assertThat(owner.submit(
                                DESK + "new",
                                with(fields, "command", UUID.randomUUID().toString()))
                        .body())
                .contains("“defend-" + word + "-2”");
    }

    @Test
    void mistakes_come_back_with_all_that_was_typed() {
        Visitor owner = signedIn();
        Map<String, String> fields = opening("Not An Address");
        fields.put("title.ru", "Название <b>с заботой</b>");
        fields.remove("place.country");
        fields.remove("title.en");
        fields.remove("summary.en");
        HttpResponse<String> refused = owner.submit(DESK + "new", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Not An Address", "Название &lt;b&gt;с заботой&lt;/b&gt;", "This must be filled in.")
                .contains("href=\"#summary\"", "href=\"#campaign\"", "href=\"#place.country\"");
    }

    @ParameterizedTest
    @CsvSource({
        "demand, text.en, '', href=\"#text\"",
        "wording/1, text.en, '', href=\"#text\"",
        "assessment/1, when, soon, href=\"#when\"",
        "assessment/1, because, nowhere, href=\"#because\"",
        "assessment/1, because, 00000000-0000-4000-8000-000000000000, href=\"#because\"",
        "clock-pause/1, from, 2006-04, href=\"#from\"",
        "clock-resumption/1, on, 2006-04-20, There is no pause to end",
        "clock-correction/1, started, 2999-01-01, href=\"#started\"",
        "addressee, email, nowhere, href=\"#email\"",
        "addressee-description/1, answerWithin, 0, href=\"#answerWithin\"",
        "addressee-description/1, answerWithin, many, href=\"#answerWithin\"",
        "appeal, copiesTo, nowhere, href=\"#copiesTo\"",
        "precision, usual, street, href=\"#usual\"",
        "precision, kinds.picket, street, href=\"#kinds.picket\"",
        "closing, reason, '', href=\"#reason\"",
        "reopening, reason, Because, there is nothing to reopen",
    })
    void each_form_says_what_is_wrong_at_its_field(String form, String field, String typed, String said) {
        Visitor owner = signedIn();
        String campaign = campaign("now");
        Map<String, String> fields = new HashMap<>(Map.of(
                "status", "met",
                "when", "2006-04",
                "reason", "Keep <i>me</i>",
                "office", "The Mayor",
                "text.ru", "",
                "words.en", "Write",
                "usual", "town",
                "command", UUID.randomUUID().toString()));
        fields.put(field, typed);
        int before = events(campaign).size();
        HttpResponse<String> refused = owner.submit(DESK + campaign + "/" + form, fields);
        assertThat(refused.statusCode()).as(refused.body()).isIn(409, 422);
        assertThat(refused.body()).containsIgnoringCase(said).doesNotContain("<i>me");
        assertThat(events(campaign)).hasSize(before);
    }

    @Test
    void whoever_changed_it_at_the_same_time_is_named_by_what_they_did_and_nothing_typed_is_lost() {
        Visitor one = signedIn();
        Visitor other = signedIn();
        String campaign = campaign("now");
        String form = DESK + campaign + "/wording/1";
        Map<String, String> first = with(fields(one.get(form).body()), "text.en", "First wording");
        Map<String, String> second = with(fields(other.get(form).body()), "text.en", "Second wording");
        assertThat(one.submit(form, first).statusCode()).isEqualTo(303);

        HttpResponse<String> told = other.submit(form, second);
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body())
                .contains("Somebody else changed this campaign", "A demand was worded anew.", "Second wording");
        assertThat(kept(campaign)).isNotEmpty();
        assertThat(events(campaign).stream().filter("DemandReworded"::equals)).hasSize(1);

        assertThat(other.submit(form, fields(told.body())).statusCode()).isEqualTo(303);
        assertThat(events(campaign).stream().filter("DemandReworded"::equals)).hasSize(2);
        assertThat(one.get(form).body()).contains("Second wording");
    }

    @Test
    void a_form_sent_twice_is_carried_out_once() {
        Visitor owner = signedIn();
        String campaign = campaign("now");
        Map<String, String> fields =
                with(fields(owner.get(DESK + campaign + "/demand").body()), "text.en", "Only once");
        String address = DESK + campaign + "/demand";
        HttpResponse<String> first = owner.submit(address, fields);
        HttpResponse<String> again = owner.submit(address, fields);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nowhere",
                "nowhere/description",
                "%s/riot",
                "%s/wording/9",
                "%s/wording",
                "%s/addressee-description/0",
                "%s/demand/1"
            })
    void what_is_not_there_is_not_found(String address) {
        String campaign = campaign("now");
        assertThat(signedIn().get(DESK + address.formatted(campaign)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_sets_up_a_campaign_without_signing_in() {
        for (String address : new String[] {"new", campaign("now"), campaign("now") + "/description"}) {
            assertThat(visitor().get(DESK + address).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void who_only_logs_neither_opens_nor_sets_up_a_campaign() {
        String campaign = campaign("now");
        String recorder = invited(campaign, Role.RECORDER);
        for (String address : new String[] {"new", campaign, campaign + "/wording/1", campaign + "/precision"}) {
            assertThat(page(recorder, address).statusCode()).as(address).isEqualTo(403);
        }
    }

    @Test
    void an_editor_says_what_a_campaign_demands_but_does_not_govern_it() {
        String campaign = campaign("now");
        String editor = invited(campaign, Role.EDITOR);
        assertThat(page(editor, campaign).body())
                .contains("Raise a demand")
                .doesNotContain("Decide how exactly places are shown", "Close the campaign", "Invite people");
        assertThat(page(editor, campaign + "/wording/1").statusCode()).isEqualTo(200);
        for (String address : new String[] {"new", campaign + "/precision", campaign + "/closing", campaign("now")}) {
            assertThat(page(editor, address).statusCode()).as(address).isEqualTo(403);
        }
    }

    /** A page as somebody's program gets it. */
    private HttpResponse<String> page(String token, String address) {
        Visitor visitor = visitor();
        return visitor.send(
                visitor.request(DESK + address).headers("Authorization", "Bearer " + token, "Accept", "text/html"));
    }

    private String opened(Visitor owner) {
        String campaign = "c" + UUID.randomUUID().toString().substring(0, 8);
        HttpResponse<String> answer = owner.submit(DESK + "new", opening(campaign));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).matches(DESK + campaign + "\\?saved=\\d+"));
        return campaign;
    }

    /** Sends a form that must be taken, and returns the page that it leads to. */
    private static String sent(Visitor visitor, String campaign, String form, Map<String, String> typed) {
        String address = DESK + campaign + "/" + form;
        Map<String, String> fields = fields(visitor.get(address).body(), typed);
        HttpResponse<String> answer = visitor.submit(address, fields);
        assertThat(answer.statusCode()).as(form + answer.body()).isEqualTo(303);
        return visitor.get(answer.headers().firstValue("Location").orElseThrow())
                .body();
    }

    private static Map<String, String> opening(String address) {
        Map<String, String> fields = new HashMap<>();
        fields.put("campaign", address);
        fields.put("command", UUID.randomUUID().toString());
        fields.put("title.en", "Defend them");
        fields.put("title.ru", "");
        fields.put("summary.en", "All of them");
        fields.put("place.country", "KZ");
        fields.put("place.town", "Almaty");
        fields.put("publish", "held");
        fields.put("usual", "district");
        return fields;
    }

    private static Map<String, String> description() {
        Map<String, String> fields = languages("title");
        fields.putAll(languages("summary"));
        fields.put("place.country", "KZ");
        fields.put("publish", "now");
        return fields;
    }

    private static Map<String, String> languages(String field) {
        return new HashMap<>(Map.of(field + ".en", "In English", field + ".ru", "По-русски", field + ".kk", "Қазақша"));
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(field, value);
        return all;
    }

    /** What stands in a form's fields, and what is typed over it. */
    private static Map<String, String> fields(String page, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        fields(page).forEach(all::putIfAbsent);
        String suggested = fields(page).get("campaign");
        if (suggested != null) {
            all.put("campaign", suggested);
        }
        return all;
    }

    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher found = FIELD.matcher(page);
        while (found.find()) {
            String value = found.group(2) == null ? found.group(3) : found.group(2);
            if (!found.group(1).equals("_csrf") && !found.group().contains("type=\"radio\"")) {
                fields.put(found.group(1), value == null ? "" : value);
            }
        }
        return fields;
    }
}
