package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import tools.jackson.databind.JsonNode;

class ExportIT {

    private static final Stage STAGE = Stage.shared();
    private static final String BUSY = "busy-" + UUID.randomUUID();
    private static final List<String> SEARCHES = List.of(
            "",
            "kind=picket",
            "kind=picket,rally&side=solidarity",
            "standing=verified,disputed,retracted",
            "country=GB,KZ",
            "place=Almaty",
            "organisation=Solidarity",
            "lead=%D0%9A%D0%BE%D0%BC%D0%B8%D1%82%D0%B5%D1%82",
            "from=2006-04-14&to=2006-05",
            "week=2006-W15",
            "channel=fax,email,none",
            "addressee=1",
            "demand=1",
            "correctedSince=2026-01-01",
            "q=London+-embassy",
            "q=%22Embassy+of+Kazakhstan%22&sort=newest",
            "kind=trial");
    private static long early;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Web web = new Web(STAGE);
    private final String campaign = "export-" + UUID.randomUUID();
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();

    @BeforeAll
    static void much_happens() {
        Happening happening = new Happening(STAGE, BUSY);
        happening.begin();
        early = happening.go(120);
        happening.go(180);
    }

    static Stream<Arguments> everySearchInEveryFormat() {
        return SEARCHES.stream()
                .flatMap(search -> Writing.extensions().stream().map(extension -> Arguments.of(extension, search)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everySearchInEveryFormat")
    void an_export_is_what_the_search_finds(String extension, String search) throws Exception {
        assertThat(exported(extension, search)).containsExactlyInAnyOrderElementsOf(found(search));
        String then = search + "&asOf=" + early;
        assertThat(exported(extension, then)).containsExactlyInAnyOrderElementsOf(found(then));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oldest", "newest", "logged", "changed"})
    void an_export_is_in_the_order_of_the_search(String sort) throws Exception {
        assertThat(exported("csv", "sort=" + sort)).containsExactlyElementsOf(found("sort=" + sort));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "json"})
    void a_feed_begins_with_what_changed_last_and_leads_on_within_one_state(String extension) throws Exception {
        List<String> found = found("sort=changed");
        assertThat(exported("json", "limit=7")).containsExactlyElementsOf(found);
        assertThat(exported(extension, "limit=7")).containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest
    @MethodSource("shanyrak.query.export.Writing#extensions")
    void an_earlier_state_stays_the_same_to_the_byte_whatever_comes_later(String extension) throws Exception {
        long position = open();
        String address = "timeline." + extension + "?asOf=" + position;
        HttpResponse<byte[]> before = get(campaign, address);
        STAGE.play(
                entries.entryCorrected(picket, entries.picket(picket, 70, 80)), entries.picketHeld(UUID.randomUUID()));
        HttpResponse<byte[]> after = get(campaign, address);
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(header(after, "ETag")).isEqualTo(header(before, "ETag"));
        assertThat(get(campaign, "timeline." + extension).body()).isNotEqualTo(before.body());
    }

    @Test
    void nor_does_it_change_when_something_that_it_refers_to_is_published() throws Exception {
        UUID held = UUID.randomUUID();
        UUID letter = UUID.randomUUID();
        open();
        long position = STAGE.play(entries.held().picketHeld(held), entries.letterHandedIn(letter, held));
        String before = text("timeline.jsonl?asOf=" + position);
        STAGE.play(entries.entryPublished(held));
        assertThat(text("timeline.jsonl?asOf=" + position)).isEqualTo(before).doesNotContain(held.toString());
        assertThat(text("timeline.jsonl")).contains("\"at\":\"" + held + "\"");
    }

    @ParameterizedTest
    @MethodSource("shanyrak.query.export.Writing#extensions")
    void what_is_withheld_is_gone_from_every_state(String extension) throws Exception {
        long position = open();
        String address = "timeline." + extension + "?asOf=" + position;
        HttpResponse<byte[]> before = get(campaign, address);
        assertThat(Reader.entries(extension, before.body())).contains(picket.toString());
        long withheld = STAGE.play(entries.entryWithheld(picket));
        HttpResponse<byte[]> after = get(campaign, address, "If-None-Match", header(before, "ETag"));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(Reader.entries(extension, after.body())).doesNotContain(picket.toString());
        assertThat(header(after, "Shanyrak-Disclosure-Epoch")).isEqualTo(Long.toString(withheld));
        assertThat(header(after, "ETag")).isNotEqualTo(header(before, "ETag"));
    }

    @Test
    void an_export_says_in_its_headers_what_it_is() throws Exception {
        long position = open();
        HttpResponse<byte[]> table = get(campaign, "timeline.csv?kind=picket&raw=true");
        assertThat(header(table, "Content-Type")).startsWith("text/csv");
        assertThat(header(table, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + campaign + "-" + position + ".csv\"");
        assertThat(header(table, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(table, "Shanyrak-Position")).isEqualTo(Long.toString(position));
        assertThat(header(table, "Shanyrak-Total")).isEqualTo("1");
        assertThat(header(table, "ETag")).startsWith("\"");
        assertThat(header(table, "Link"))
                .contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
                .contains("/timeline.csv?kind=picket&raw=true&asOf=" + position + ">; rel=\"canonical\"");
        assertThat(header(get(campaign, "timeline.atom"), "Content-Disposition"))
                .startsWith("inline");
    }

    @ParameterizedTest
    @MethodSource("shanyrak.query.export.Writing#extensions")
    void who_has_it_already_is_told_so_and_head_answers_without_a_body(String extension) throws Exception {
        open();
        HttpResponse<byte[]> whole = get(campaign, "timeline." + extension);
        assertThat(whole.statusCode()).isEqualTo(200);
        HttpResponse<byte[]> known = get(campaign, "timeline." + extension, "If-None-Match", header(whole, "ETag"));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        HttpResponse<byte[]> head =
                send(request(campaign, "timeline." + extension).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
        assertThat(header(head, "Content-Type")).isEqualTo(header(whole, "Content-Type"));
    }

    @Test
    void what_cannot_be_understood_is_refused_by_name() throws Exception {
        open();
        for (String bad : List.of("from=soon", "kind=party", "raw=perhaps", "knid=picket", "asOf=999999999")) {
            HttpResponse<byte[]> refused = get(campaign, "timeline.csv?" + bad);
            assertThat(refused.statusCode()).as(bad).isEqualTo(400);
            assertThat(header(refused, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(new String(refused.body(), UTF_8)).contains("\"" + bad.split("=")[0] + "\"");
        }
    }

    @Test
    void there_is_nothing_of_other_campaigns_or_in_other_formats() throws Exception {
        open();
        assertThat(get(campaign, "timeline.xlsx").statusCode()).isEqualTo(404);
        assertThat(get(campaign, "timeline.").statusCode()).isEqualTo(404);
        assertThat(get("nowhere-" + campaign, "timeline.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void who_asks_for_a_position_gets_that_or_a_later_one() throws Exception {
        long position = open();
        assertThat(get(campaign, "timeline.csv?atLeast=" + position).statusCode())
                .isEqualTo(200);
        assertThat(get(campaign, "timeline.csv?atLeast=999999999").statusCode()).isEqualTo(503);
    }

    @Test
    void a_table_can_have_a_mark_at_its_beginning() throws Exception {
        open();
        assertThat(text("timeline.csv?bom=true")).startsWith("\ufeffentry,");
        assertThat(text("timeline.csv")).startsWith("entry,");
    }

    private long open() {
        return STAGE.play(
                STAGE.campaigns().opened(campaign),
                entries.picketHeld(picket, 30, 40),
                entries.in("KZ", "Almaty").evictionAttemptReported(UUID.randomUUID()));
    }

    /** All pages, one after the other. */
    private List<String> exported(String extension, String search) throws Exception {
        List<String> all = new ArrayList<>();
        URI next = URI.create(STAGE.address("/campaigns/" + BUSY + "/timeline." + extension + "?" + search));
        while (next != null) {
            HttpResponse<byte[]> page = client.send(HttpRequest.newBuilder(next).build(), BodyHandlers.ofByteArray());
            assertThat(page.statusCode()).as(next.toString()).isEqualTo(200);
            all.addAll(Reader.entries(extension, page.body()));
            next = Reader.next(extension, page.body());
        }
        return all;
    }

    private List<String> found(String search) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = web.json(
                    "/api/campaigns/" + BUSY + "/timeline?limit=200&" + search.replaceAll("limit=\\d+", "") + cursor);
            page.get("entries").forEach(entry -> all.add(entry.get("entry").stringValue()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").stringValue();
        } while (!cursor.isEmpty());
        return all;
    }

    private String text(String path) throws IOException, InterruptedException {
        return new String(get(campaign, path).body(), UTF_8);
    }

    private HttpResponse<byte[]> get(String of, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(of, path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpRequest.Builder request(String of, String path) {
        return HttpRequest.newBuilder(URI.create(STAGE.address("/campaigns/" + of + "/" + path)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
