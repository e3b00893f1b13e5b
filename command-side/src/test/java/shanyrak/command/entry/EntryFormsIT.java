package shanyrak.command.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.command.platform.Choices;
import shanyrak.command.testing.CommandSideScene;
import shanyrak.command.testing.Form;
import shanyrak.command.testing.Visitor;
import shanyrak.events.entry.Kind;

class EntryFormsIT extends CommandSideScene {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void each_kind_has_a_form_that_is_logged_without_javascript(Kind kind) {
        String campaign = campaign("now");
        HttpResponse<String> answer = submit(signedIn(), kind, fields(campaign));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).matches("/campaigns/" + campaign + "/entries/[-0-9a-f]{36}\\?atLeast=\\d+");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void no_kind_asks_for_more_than_three_things_that_it_cannot_guess(Kind kind) {
        String campaign = campaign("now");
        Visitor visitor = signedIn();
        Form form = form(visitor, kind, campaign, "");
        assertThat(form.toFillIn()).as("to fill in").hasSizeLessThanOrEqualTo(3);
        Map<String, String> answers = answers(campaign);
        answers.keySet().retainAll(form.toFillIn());
        HttpResponse<String> answer = visitor.post(form.action(), form.valuesWith(answers));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void with_country_and_town_from_the_desk_a_protest_asks_for_the_channel_only_and_begins_with_the_number() {
        Form form = form(signedIn(), Kind.PROTEST, campaign("now"), "&place.country=GB&place.town=London");
        assertThat(form.toFillIn()).containsExactly("channel");
        assertThat(form.markup())
                .containsPattern("name=\"items\"[^>]*autofocus")
                .doesNotContain("<details open");
        assertThat(form.markup().indexOf("type=\"submit\""))
                .isEqualTo(form.markup().indexOf("type=\"submit\">Log it"));
    }

    @Test
    void what_the_authority_does_is_done_where_the_campaign_is_unless_a_link_says_otherwise() {
        String campaign = campaign("now");
        assertThat(form(signedIn(), Kind.ARREST, campaign, "").values())
                .containsEntry("place.country", "KZ")
                .containsEntry("place.town", "Almaty");
        assertThat(form(signedIn(), Kind.ARREST, campaign, "&place.country=RU").values())
                .containsEntry("place.country", "RU")
                .containsEntry("place.town", "");
        assertThat(form(signedIn(), Kind.PICKET, campaign, "").values()).containsEntry("place.country", "");
    }

    @Test
    void what_stands_behind_more_is_seen_when_it_is_filled_or_wrong() {
        String campaign = campaign("now");
        Visitor visitor = signedIn();
        assertThat(form(visitor, Kind.MEDIA_COVERAGE, campaign, "").markup()).doesNotContain("<details open");
        assertThat(form(visitor, Kind.MEDIA_COVERAGE, campaign, "&of=" + UUID.randomUUID())
                        .markup())
                .contains("<details open");
        Map<String, String> wrong = fields(campaign);
        wrong.put("sources[0].outlet", "");
        wrong.put("organisers", "");
        wrong.put("place.venue", "");
        wrong.put("demands", "99");
        wrong.put("sources[0].published", "");
        assertThat(Form.in(submit(visitor, Kind.PICKET, wrong).body()).markup()).contains("<details open");
    }

    @Test
    void a_form_is_shown_again_with_all_that_was_typed_and_nothing_is_logged() {
        Map<String, String> typed = fields(campaign("now"));
        typed.put("note", "\"><script>alert(1)</script>\n</textarea>");
        HttpResponse<String> again = signedIn()
                .submit("/desk/log/picket?campaign=" + typed.get("campaign"), "/desk/log/picket/again", typed);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).doesNotContain("<script>alert");
        Form form = Form.in(again.body());
        assertThat(form.action()).isEqualTo("/desk/log/picket");
        assertThat(form.values())
                .containsEntry("command", typed.get("command"))
                .containsEntry("when", "2006-04-13?")
                .containsEntry("place.venue", "A square")
                .containsEntry("sources[0].outlet", "An outlet")
                .containsEntry("demands", "4")
                .containsEntry("note", typed.get("note"));
    }

    @Test
    void a_form_sent_twice_makes_one_entry() {
        String campaign = campaign("now");
        Visitor visitor = signedIn();
        Map<String, String> fields = fields(campaign);
        HttpResponse<String> first = submit(visitor, Kind.PICKET, fields);
        HttpResponse<String> again = submit(visitor, Kind.PICKET, fields);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void a_wrong_form_comes_back_with_its_errors_and_all_that_was_typed() {
        Map<String, String> fields = fields(campaign("now"));
        fields.put("when", "last Thursday");
        fields.put("turnout.low", "many");
        fields.put("note", "Typed <b>with care</b>");
        HttpResponse<String> numbers = submit(signedIn(), Kind.PICKET, fields);
        assertThat(numbers.statusCode()).isEqualTo(422);
        assertThat(numbers.body())
                .contains("This is no number.", "last Thursday", "Typed &lt;b&gt;with care&lt;/b&gt;")
                .doesNotContain("<b>with");
        fields.put("turnout.low", "30");
        assertThat(submit(signedIn(), Kind.PICKET, fields).body())
                .contains("This is no date.", "value=\"30\"", "aria-invalid=\"true\"");
    }

    @Test
    void two_who_decide_at_once_do_not_overrule_each_other() {
        String entry = logged(campaign("now"));
        String address = "/desk/log/entries/" + entry + "/retract";
        Visitor second = signedIn();
        String seen = seen(second.get(address));
        decided(entry, "dispute", Map.of("reason", "Another paper says otherwise", "seen", seen));
        Map<String, String> late = new HashMap<>(Map.of(
                "command",
                UUID.randomUUID().toString(),
                "reason",
                "mistake",
                "explanation",
                "Typed with care",
                "seen",
                seen));
        HttpResponse<String> told = second.submit(address, late);
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("Typed with care", "It was disputed.", "Somebody else changed this entry");
        late.put("seen", seen(told));
        assertThat(second.submit(address, late).statusCode()).isEqualTo(303);
        assertThat(events(entry)).containsExactly("PicketHeld", "EntryDisputed", "EntryRetracted");
    }

    @Test
    void an_announced_picket_is_logged_from_its_announcement_and_the_announcement_says_so() {
        String campaign = campaign("now");
        Map<String, String> announcement = fields(campaign);
        announcement.put("action", "picket");
        announcement.put("target", "An embassy");
        announcement.put("time", "18:30");
        String announced = logged(Kind.ANNOUNCEMENT, announcement);
        String form = "/desk/log/picket?campaign=" + campaign + "&announcement=" + announced;
        Visitor visitor = signedIn();
        assertThat(visitor.get(form).body()).contains("An embassy", "London", announced);
        Map<String, String> picket = fields(campaign);
        picket.put("announcement", announced);
        assertThat(visitor.submit(form, "/desk/log/picket", picket).statusCode())
                .isEqualTo(303);
        assertThat(visitor.submit(form, "/desk/log/picket", picket).statusCode())
                .isEqualTo(303);
        assertThat(events(announced)).containsExactly("ActionAnnounced", "AnnouncedActionHeld");
    }

    @Test
    void a_correction_starts_from_what_is_recorded() {
        String entry = logged(campaign("now"));
        Visitor visitor = signedIn();
        String address = "/desk/log/entries/" + entry + "/correct";
        HttpResponse<String> form = visitor.get(address);
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("2006-04-13?", "A square", "First organisation\nSecond organisation");
        Map<String, String> fields = fields("unused");
        fields.put("when", "2006-04-20");
        fields.put("reason", "Another source gives this day");
        assertThat(visitor.submit(address, fields).statusCode()).isEqualTo(303);
        assertThat(events(entry)).containsExactly("PicketHeld", "EntryCorrected");
        fields.put("command", UUID.randomUUID().toString());
        fields.remove("reason");
        assertThat(visitor.submit(address, fields).body()).contains("This must be filled in.");
    }

    @Test
    void an_entry_is_withheld_published_and_retracted_by_form() {
        String entry = logged(campaign("now"));
        decided(entry, "withhold", Map.of("reason", "Danger"));
        decided(entry, "publish", Map.of());
        decided(entry, "retract", Map.of("reason", "mistake", "explanation", "It was another day"));
        assertThat(events(entry)).containsExactly("PicketHeld", "EntryWithheld", "EntryPublished", "EntryRetracted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/log/riot?campaign=x", "/desk/log/picket?campaign=nowhere"})
    void what_is_not_there_is_not_found(String address) {
        assertThat(signedIn().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_logs_without_signing_in() {
        assertThat(visitor().get("/desk/log/picket?campaign=" + campaign("now")).statusCode())
                .isEqualTo(303);
    }

    private static Form form(Visitor visitor, Kind kind, String campaign, String preset) {
        String address = "/desk/log/" + Choices.name(kind) + "?campaign=" + campaign + preset;
        return Form.in(visitor.get(address).body());
    }

    /** To all that a form may ask. */
    private Map<String, String> answers(String campaign) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "place.country", "GB",
                "channel", "fax",
                "to", "someone",
                "outlet", "A channel",
                "medium", "radio",
                "words", "We thank all.",
                "against", "homes",
                "court", "A court",
                "nature", "refusal",
                "by", "the Embassy"));
        answers.put("when", "2006-04-13");
        answers.put("about", logged(campaign));
        return answers;
    }

    private void decided(String entry, String decision, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("command", UUID.randomUUID().toString());
        HttpResponse<String> answer = signedIn().submit("/desk/log/entries/" + entry + "/" + decision, all);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static String seen(HttpResponse<String> form) {
        return form.body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
    }

    private String logged(String campaign) {
        return logged(Kind.PICKET, fields(campaign));
    }

    private String logged(Kind kind, Map<String, String> fields) {
        String location = submit(signedIn(), kind, fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.replaceAll(".*/entries/|\\?.*", "");
    }

    private HttpResponse<String> submit(Visitor visitor, Kind kind, Map<String, String> fields) {
        String address = "/desk/log/" + Choices.name(kind);
        Map<String, String> own = new HashMap<>(fields);
        switch (kind) {
            case PICKET, RALLY -> own.put("target", "An embassy");
            case MEETING, PETITION, ARREST, RELEASE -> own.put("note", "noted");
            case ANNOUNCEMENT -> own.put("action", "picket");
            case TRIAL -> own.put("court", "A court");
            case ANSWER -> {
                own.put("nature", "refusal");
                own.put("words", "No.");
            }
            case PROMISE, CONCESSION -> own.put("words", "Yes.");
            case REPLY -> {
                own.put("by", "the Embassy");
                own.put("words", "No.");
                own.put("about", logged(String.valueOf(fields.get("campaign"))));
            }
            case PROTEST -> own.put("channel", "fax");
            case LETTER_HANDED_IN -> own.put("to", "someone");
            case MEDIA_COVERAGE -> {
                own.put("outlet", "A channel");
                own.put("medium", "radio");
            }
            case STATEMENT -> own.put("words", "We thank all.");
            case EVICTION_ATTEMPT, DEMOLITION -> own.put("against", "homes");
        }
        return visitor.submit(address + "?campaign=" + fields.get("campaign"), address, own);
    }

    private static Map<String, String> fields(String campaign) {
        Map<String, String> fields = new HashMap<>();
        fields.put("campaign", campaign);
        fields.put("command", UUID.randomUUID().toString());
        fields.put("when", "2006-04-13?");
        fields.put("place.country", "GB");
        fields.put("place.town", "London");
        fields.put("place.venue", "A square");
        fields.put("organisers", "First organisation\r\nSecond organisation\r\n");
        fields.put("demands", "4");
        fields.put("sources[0].title", "");
        fields.put("sources[0].outlet", "An outlet");
        fields.put("sources[0].address", "");
        fields.put("sources[0].published", "2006-04");
        fields.put("note", "");
        return fields;
    }
}
