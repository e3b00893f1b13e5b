package shanyrak.query.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Consent;
import shanyrak.events.testing.Entries;
import shanyrak.events.values.Precision;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

class PreviewIT {

    private static final Stage STAGE = Stage.shared();
    private static final Pattern SAYS = Pattern.compile("(?s)<dl class=\"says full\">.*?</dl>");
    private static final Pattern SOURCES = Pattern.compile("(?s)<ul class=\"sources\">.*?</ul>");
    private static final Pattern HEADING = Pattern.compile("(?s)<header class=\"entry.*?</header>");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String campaign = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID entry = UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void open() {
        STAGE.play(STAGE.campaigns().opened(campaign), STAGE.campaigns().addresseeNamed(campaign, 1, "The Akimat"));
    }

    @Test
    void a_picket_is_shown_as_its_page_will_show_it() {
        STAGE.play(entries.picketHeld(entry));
        Map<String, String> typed = typed("picket");
        typed.put("target", "Embassy of Kazakhstan");
        typed.put("turnout.low", "30");
        typed.put("turnout.high", "40");
        typed.put("turnout.words", "a few dozen");
        assertShownAsOnItsPage(typed);
    }

    @Test
    void a_protest_is_shown_with_the_office_that_it_went_to() {
        STAGE.play(entries.protestSent(entry, Channel.FAX, 12));
        Map<String, String> typed = typed("protest");
        typed.put("channel", "fax");
        typed.put("items", "12");
        assertShownAsOnItsPage(typed);
        assertThat(preview(typed).body()).contains("The Akimat");
    }

    @Test
    void an_answer_is_shown_with_what_it_answers() {
        UUID protest = UUID.randomUUID();
        STAGE.play(
                entries.protestSent(protest, Channel.FAX, 12),
                entries.authorityAnswered(entry, AnswerNature.REFUSAL, protest));
        Map<String, String> typed = typed("answer");
        typed.put("nature", "refusal");
        typed.put("words", "It is being looked at.");
        typed.put("language", "ru");
        typed.put("answers", "https://here.example/campaigns/" + campaign + "/entries/" + protest + "?atLeast=7");
        assertShownAsOnItsPage(typed);
        assertThat(preview(typed).body()).contains("/entries/" + protest);
    }

    @Test
    void nobody_is_named_without_consent() {
        STAGE.play(entries.arrestReported(entry, UUID.randomUUID(), Consent.NONE));
        Map<String, String> typed = typed("arrest");
        typed.put("forces", "police");
        typed.put("people.low", "2");
        typed.put("people.high", "3");
        typed.put("people.words", "as it was said");
        typed.put("charge", "resistance to the police");
        typed.put("named[0].name", "A. Resident");
        typed.put("named[0].consent", "none");
        assertShownAsOnItsPage(typed);
        assertThat(says(preview(typed).body())).doesNotContain("Resident");
        typed.put("named[0].consent", "family");
        assertThat(says(preview(typed).body())).contains("A. Resident");
    }

    @Test
    void a_place_is_shown_no_finer_than_the_campaign_allows() {
        STAGE.play(STAGE.campaigns().precisionPolicySet(campaign, Precision.COUNTRY), entries.picketHeld(entry));
        Map<String, String> typed = typed("picket");
        typed.put("target", "Embassy of Kazakhstan");
        typed.put("turnout.low", "30");
        typed.put("turnout.high", "40");
        typed.put("turnout.words", "a few dozen");
        assertShownAsOnItsPage(typed);
        assertThat(says(preview(typed).body())).doesNotContain("London");
    }

    @Test
    void all_that_was_typed_goes_on_to_the_form_and_back_and_is_taken_for_text_only() {
        Map<String, String> typed = typed("picket");
        typed.put("note", "\"><script>alert(1)</script>");
        String page = preview(typed).body();
        assertThat(page)
                .doesNotContain("<script>alert")
                .contains("action=\"/desk/log/picket\"", "action=\"/desk/log/picket/again\"");
        assertThat(page.split("name=\"note\" value=\"&quot;&gt;&lt;script&gt;", -1))
                .hasSize(3);
        assertThat(page.split("name=\"command\" value=\"the command\"", -1)).hasSize(3);
    }

    @Test
    void what_looks_like_it_is_named() {
        STAGE.play(entries.picketHeld(entry));
        assertThat(preview(typed("picket")).body())
                .contains("This looks like", "/desk/log/entries/" + entry + "/add-source");
    }

    @Test
    void what_cannot_be_read_is_named_and_there_is_the_way_back_only() {
        Map<String, String> typed = typed("protest");
        typed.put("when", "last Thursday");
        typed.put("items", "many");
        HttpResponse<String> answer = preview(typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("when: This is no date", "items: This is no number.", "channel: This must be filled in.")
                .contains("/desk/log/protest/again")
                .doesNotContain("action=\"/desk/log/protest\"");
    }

    @Test
    void only_who_may_log_for_the_campaign_sees_a_preview_and_only_from_a_form_of_ours() {
        Map<String, String> typed = typed("picket");
        assertThat(post(Stage.TRANSLATOR_TOKEN, typed).statusCode()).isEqualTo(403);
        Map<String, String> forged = new HashMap<>(typed);
        forged.put("_csrf", "forged");
        assertThat(send(Stage.RECORDER_TOKEN, forged).statusCode()).isEqualTo(403);
        typed.put("again", "https://elsewhere.example/");
        assertThat(preview(typed).statusCode()).isEqualTo(400);
    }

    @Test
    void nothing_is_logged_or_kept() {
        String before = counts();
        preview(typed("picket"));
        assertThat(counts()).isEqualTo(before);
    }

    private void assertShownAsOnItsPage(Map<String, String> typed) {
        String preview = preview(typed).body();
        String page = new Web(STAGE)
                .page("/campaigns/" + campaign + "/entries/" + entry)
                .body();
        assertThat(says(preview)).isEqualTo(says(page));
        assertThat(found(SOURCES, preview)).isEqualTo(found(SOURCES, page));
        assertThat(found(HEADING, preview)).isEqualTo(found(HEADING, page));
    }

    /** What {@link Entries} says of all its entries. */
    private Map<String, String> typed(String kind) {
        Map<String, String> typed = new HashMap<>();
        typed.put("campaign", campaign);
        typed.put("kind", kind);
        typed.put("command", "the command");
        typed.put("again", "/desk/log/" + kind + "/again");
        typed.put("when", "2006-04-13?");
        typed.put("place.country", "GB");
        typed.put("place.town", "London");
        typed.put("organisers", "Socialist Party (CWI)");
        typed.put("sources[0].title", "A report");
        typed.put("sources[0].outlet", "An outlet");
        typed.put("sources[0].address", "https://example.org/a");
        typed.put("sources[0].published", "2006-04-20");
        typed.put("place.venue", "the main square");
        typed.put("demands", "1\n4");
        typed.put("note", "a note");
        return typed;
    }

    private HttpResponse<String> preview(Map<String, String> typed) {
        return post(Stage.RECORDER_TOKEN, typed);
    }

    private HttpResponse<String> post(String bearer, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("_csrf", found(TOKEN, ask(bearer, "/desk").body()).replaceAll(".*value=\"|\"", ""));
        return send(bearer, all);
    }

    private HttpResponse<String> ask(String bearer, String path) {
        return answer(request(bearer, path));
    }

    private HttpResponse<String> send(String bearer, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> (field.getKey().equals("demands")
                                ? field.getValue().lines()
                                : Stream.of(field.getValue()))
                        .map(value -> URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(value, UTF_8)))
                .collect(Collectors.joining("&"));
        return answer(request(bearer, "/desk/preview")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String bearer, String path) {
        return HttpRequest.newBuilder(URI.create(STAGE.address(path)))
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + bearer);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String counts() {
        return STAGE.owner()
                .sql("SELECT (SELECT count(*) FROM log.event) || ' ' || (SELECT count(*) FROM desk_v2.entry)")
                .query(String.class)
                .single();
    }

    private static String says(String page) {
        return found(SAYS, page);
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group();
    }
}
