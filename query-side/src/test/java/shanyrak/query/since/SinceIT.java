package shanyrak.query.since;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import tools.jackson.databind.JsonNode;

class SinceIT {

    private static final Stage STAGE = Stage.shared();
    private static final String BOUNDARY = "a-boundary";

    private final Web web = new Web(STAGE);
    private final String campaign = "since-" + UUID.randomUUID();
    private final String page = "/campaigns/" + campaign;
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();
    private final UUID rally = UUID.randomUUID();
    private long position;

    @BeforeEach
    void play() {
        position = STAGE.play(
                STAGE.campaigns().opened(campaign),
                entries.rallyHeld(rally, 100, 200),
                entries.picketHeld(picket, 30, 40));
    }

    @Test
    void the_page_of_an_entry_says_how_to_cite_it() {
        assertThat(body(page + "/entries/" + picket))
                .contains(
                        "Cite this entry",
                        "/entries/" + picket + "?asOf=" + position,
                        "Version 1, position " + position)
                .contains("(accessed 23 November 2026)", page + "/entries/" + picket + "/cite");
        assertThat(body(page + "/timeline?kind=picket")).contains(page + "/timeline/cite?kind=picket");
        assertThat(body(page + "/totals")).contains(page + "/totals/cite");
    }

    @Test
    void a_page_shows_the_citation_in_all_formats() {
        assertThat(body(page + "/entries/" + picket + "/cite"))
                .contains("TY  - ELEC", "@misc{shanyrak-", "&quot;webpage&quot;", "13 April 2006 (uncertain)")
                .contains("/cite.csl.json?asOf=" + position);
        assertThat(body(page + "/timeline/cite?country=GB")).contains("Timeline (Country: United Kingdom)");
        assertThat(body(page + "/totals/cite")).contains("/totals?asOf=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "csl.json", "bib", "ris"})
    void each_format_is_a_file(String extension) {
        HttpResponse<String> file = web.get(page + "/entries/" + picket + "/cite." + extension);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("." + extension);
        assertThat(file.body()).contains("/entries/" + picket + "?asOf=" + position);
        assertThat(web.get(page + "/timeline/cite." + extension + "?kind=picket")
                        .body())
                .contains("/timeline?kind=picket&asOf=");
        assertThat(web.get(page + "/timeline/cite." + extension + "?kind=parade")
                        .statusCode())
                .isEqualTo(400);
        assertThat(web.get(page + "/entries/" + UUID.randomUUID() + "/cite." + extension)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_earlier_state_can_be_cited() {
        STAGE.play(entries.entryCorrected(picket, entries.picket(picket, 50, 60)));
        assertThat(web.get(page + "/entries/" + picket + "/cite.txt?asOf=" + position)
                        .body())
                .contains("Version 1, position " + position);
        assertThat(web.get(page + "/entries/" + picket + "/cite.txt").body()).contains("Version 2");
        assertThat(web.get(page + "/timeline/cite.txt?asOf=" + position).body())
                .contains("Position " + position, "/timeline?asOf=" + position);
    }

    @Test
    void the_day_of_access_is_todays_also_in_an_answer_that_is_known() {
        String earlier = page + "/entries/" + picket + "/cite.txt?asOf=" + position;
        String etag = web.get(earlier).headers().firstValue("ETag").orElseThrow();
        assertThat(web.get(earlier, "If-None-Match", etag).statusCode()).isEqualTo(304);
        STAGE.setToday(java.time.LocalDate.parse("2026-11-24"));
        try {
            assertThat(web.get(earlier, "If-None-Match", etag).body()).contains("accessed 24 November 2026");
        } finally {
            STAGE.setToday(null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "csl.json", "bib", "ris"})
    void what_was_cited_and_corrected_is_told_with_old_and_new_and_why(String extension) {
        String citation =
                web.get(page + "/entries/" + picket + "/cite." + extension).body();
        assertThat(paste(citation).body()).contains("<strong>Unchanged</strong>");
        STAGE.play(entries.entryCorrected(picket, entries.picket(picket, 50, 60)));
        assertThat(paste(citation).body())
                .contains("<strong>Corrected</strong>", "better source")
                .contains("<del>30–40 people (“a few dozen”)</del>", "<ins>50–60 people (“a few dozen”)</ins>");
    }

    @Test
    void what_was_cited_and_retracted_is_told_so() {
        String citation = web.get(page + "/entries/" + picket + "/cite.txt").body();
        STAGE.play(entries.entryRetracted(picket));
        assertThat(paste(citation).body()).contains("<strong>Retracted</strong>", "It was a mistake", "did not happen");
        assertThat(web.get(page + "/entries/" + picket + "/cite.bib").body()).contains("Retracted: ");
    }

    @Test
    void of_what_is_withheld_nothing_is_told_but_that_it_is_no_longer_shown() {
        String citation = web.get(page + "/entries/" + picket + "/cite.txt").body();
        String unknown = citation.replace(picket.toString(), UUID.randomUUID().toString());
        STAGE.play(entries.entryWithheld(picket));
        HttpResponse<String> told = paste("https://example.org" + page + "/entries/" + picket + "?asOf=" + position);
        assertThat(told.body())
                .contains("No longer shown", picket.toString())
                .doesNotContain("London", "30–40", "Picket:", "withheld by", "<strong>Unchanged");
        assertThat(web.json("/api/campaigns/" + campaign + "/changes?since=" + (position - 1))
                        .toString())
                .doesNotContain(picket.toString());
        assertThat(paste(unknown).body()).contains("No longer shown");
    }

    @Test
    void of_what_was_retracted_for_safety_the_words_are_not_told() {
        String citation = "https://example.org" + page + "/entries/" + picket + "?asOf=" + position;
        STAGE.play(entries.entryRetracted(picket, RetractionReason.SAFETY));
        assertThat(paste(citation).body())
                .contains("<strong>Retracted</strong>")
                .doesNotContain("30–40", "London");
    }

    @Test
    void a_cited_search_says_what_joined_and_what_left_it() {
        String citation = web.get(page + "/timeline/cite.ris?kind=picket,rally").body();
        assertThat(paste(citation).body()).contains("2 entries are in it as before", "<strong>Unchanged</strong>");
        UUID another = UUID.randomUUID();
        STAGE.play(entries.picketHeld(another), entries.entryCorrected(rally, entries.picket(rally, 1, 2)));
        STAGE.play(entries.in("KZ", "Almaty")
                .entryCorrected(picket, entries.in("KZ", "Almaty").picket(picket, 5, 6)));
        String british = citation.replace("?kind", "?country=GB&kind");
        assertThat(paste(british).body())
                .contains("now found by this search", "no longer found by this search", "<strong>Corrected</strong>")
                .contains(another.toString(), picket.toString(), "No entry is in it as before.");
    }

    @Test
    void an_old_export_is_compared_entry_by_entry() {
        String export = "entry,campaign,kind,position,cite\r\n" + picket + "," + campaign + ",picket," + position
                + ",https://example.org" + page + "/timeline?asOf=" + position + "\r\n" + rally + "," + campaign
                + ",rally," + position + ",\r\n";
        STAGE.play(entries.entryWithheld(rally), entries.entryDisputed(picket));
        assertThat(send("file\"; filename=\"old.csv", export).body())
                .contains("<strong>Disputed</strong>", "No longer shown", rally.toString());
    }

    @Test
    void an_address_without_a_position_is_told_of_from_the_beginning_or_asks_when() {
        STAGE.play(entries.entryCorrected(picket, entries.picket(picket, 50, 60)));
        assertThat(paste(page + "/entries/" + picket).body()).contains("<strong>Corrected</strong>");
        assertThat(paste(page + "/timeline").body()).contains("does not say when the search was quoted");
        assertThat(multipart(part("pasted", page + "/timeline") + part("when", "2026-11-23"))
                        .body())
                .contains("entries are in it as before");
    }

    @Test
    void rubbish_gets_a_sentence() {
        assertThat(paste("nothing of ours").body()).contains("No address of a record kept with Shanyrak was found");
        assertThat(paste("nothing of ours").statusCode()).isEqualTo(422);
        assertThat(paste("/campaigns/none/timeline?asOf=1").body()).contains("There is no campaign “none” here.");
        assertThat(paste(page + "/timeline?kind=parade&asOf=1").body()).contains("“parade” is no kind of entry.");
        assertThat(paste(page + "/entries/" + picket + "?asOf=999999999").body())
                .contains("has not come to position 999999999 yet");
        assertThat(paste(page + "/entries/" + picket + "?asOf=soon").body()).contains("Neither a position");
        assertThat(multipart("no form at all").statusCode()).isEqualTo(422);
    }

    @Test
    void what_is_too_large_is_refused_with_a_sentence() {
        assertThat(paste("x".repeat(1024 * 1024 + 1)).statusCode()).isEqualTo(413);
        assertThat(paste("x".repeat(1024 * 1024 + 1)).body()).contains("longer than 1,024 kB");
        HttpResponse<String> huge = send("file\"; filename=\"old.csv", "x".repeat(20 * 1024 * 1024));
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("20,480 kB");
        assertThat(send("file\"; filename=\"old.csv", "x".repeat(15 * 1024 * 1024))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_is_typed_is_never_markup() {
        String typed = "</textarea><script>alert(1)</script> " + page + "/entries/" + picket + "?asOf=" + position;
        assertThat(paste(typed).body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
        assertThat(paste(page + "/timeline?asOf=1&kind=<script>alert(1)").body())
                .doesNotContain("<script>alert");
        assertThat(body(page + "/since?since=1&entry=%22%3E%3Cscript%3Ealert(1)", 400))
                .doesNotContain("<script>alert");
    }

    @Test
    void rest_tells_changes_and_new_entries_apart_page_by_page() {
        UUID another = UUID.randomUUID();
        STAGE.playIn("verifier", entries.entryCorrected(picket, entries.picket(picket, 50, 60)));
        STAGE.play(entries.picketHeld(another), entries.entryMerged(another, picket), entries.entryRetracted(rally));
        STAGE.play(entries.entryReinstated(rally));
        String api = "/api/campaigns/" + campaign + "/changes?since=" + position;
        JsonNode all = web.json(api);
        assertThat(all.at("/changes").size()).isEqualTo(4);
        assertThat(all.at("/changes/0/change").asString()).isEqualTo("corrected");
        assertThat(all.at("/changes/0/role").asString()).isEqualTo("verifier");
        assertThat(all.at("/changes/0/reason").asString()).isEqualTo("better source");
        assertThat(all.at("/changes/0/differences/0/field").asString()).isEqualTo("turnout");
        assertThat(all.at("/changes/0/differences/0/old/low").asInt()).isEqualTo(30);
        assertThat(all.at("/changes/0/differences/0/now/low").asInt()).isEqualTo(50);
        assertThat(all.at("/changes/1/change").asString()).isEqualTo("merged");
        assertThat(all.at("/changes/2/change").asString()).isEqualTo("retracted");
        assertThat(all.at("/changes/2/reason").asString()).isEqualTo("did not happen");
        assertThat(all.at("/changes/3/change").asString()).isEqualTo("reinstated");
        assertThat(all.at("/added/0/entry").asString()).isEqualTo(another.toString());
        assertThat(all.at("/next").isNull()).isTrue();
        JsonNode first = web.json(api + "&limit=2");
        JsonNode second = web.json(api + "&limit=3&cursor=" + first.at("/next").asString());
        assertThat(first.at("/changes").size() + second.at("/changes").size()).isEqualTo(4);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(web.json(api + "&entry=" + rally).at("/changes").size()).isEqualTo(2);
        assertThat(web.json("/api/campaigns/" + campaign + "/changes?since=2026-11-23")
                        .at("/changes")
                        .size())
                .isZero();
    }

    @Test
    void rest_names_what_it_cannot_understand() {
        String api = "/api/campaigns/" + campaign + "/changes";
        assertThat(web.get(api).body()).contains("\"SinceMissing\"", "\"field\":\"since\"");
        assertThat(web.get(api + "?since=soon").body()).contains("\"NotAPositionOrTime\"");
        assertThat(web.get(api + "?since=1&entry=x").body()).contains("\"NotAnEntry\"");
        assertThat(web.get(api + "?since=1&cursor=x&limit=1000").statusCode()).isEqualTo(400);
        assertThat(web.get("/api/campaigns/none/changes?since=1").statusCode()).isEqualTo(404);
        assertThat(web.get("/openapi.json").body()).contains("/api/campaigns/{campaign}/changes", "differences");
    }

    @Test
    void a_campaigns_page_lists_what_changed() {
        assertThat(body(page + "/since")).contains("Since when");
        STAGE.play(
                entries.entryCorrected(picket, entries.picket(picket, 50, 60)), entries.picketHeld(UUID.randomUUID()));
        assertThat(body(page + "/since?since=" + position))
                .contains("better source", "<del>30–40 people", "New")
                .contains("What was withheld since is in no list.");
        assertThat(body(page + "/since?since=2026-11-23")).contains("Nothing has changed.");
        assertThat(body(page + "/since?since=soon", 400)).contains("Neither a position");
    }

    @Test
    void no_cookie_is_set_and_no_token_is_wanted() {
        HttpResponse<String> form = web.page("/since");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(form.body()).doesNotContain("_csrf");
        assertThat(paste("x").headers().firstValue("Set-Cookie")).isEmpty();
    }

    private String body(String path) {
        return body(path, 200);
    }

    private String body(String path, int status) {
        HttpResponse<String> answer = web.page(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(status);
        return answer.body();
    }

    private HttpResponse<String> paste(String text) {
        return send("pasted", text);
    }

    private HttpResponse<String> send(String name, String content) {
        return multipart(part(name, content));
    }

    private static String part(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    private HttpResponse<String> multipart(String parts) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(STAGE.address("/since")))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n", UTF_8))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
