package shanyrak.query.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.Publication;
import shanyrak.events.testing.Entries;
import shanyrak.events.values.Place;
import shanyrak.events.values.Precision;
import shanyrak.events.values.Turnout;
import shanyrak.events.values.When;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import tools.jackson.databind.JsonNode;

class MapIT {

    private static final Stage STAGE = Stage.shared();
    private static final Pattern TIMELINE = Pattern.compile("href=\"(/campaigns/[^\"]+/timeline\\?country=[^\"]+)\"");

    private final Web web = new Web(STAGE);
    private final String campaign = "map-" + UUID.randomUUID();
    private final String page = "/campaigns/" + campaign + "/map";
    private final String api = "/api" + page;
    private final Entries entries = STAGE.entries(campaign);
    private final UUID exact = UUID.randomUUID();
    private final UUID attempt = UUID.randomUUID();
    private long logged;

    @BeforeEach
    void play() {
        logged = STAGE.play(
                STAGE.campaigns().opened(campaign),
                entries.picketHeld(UUID.randomUUID(), 30, 40),
                entries.protestSent(UUID.randomUUID(), Channel.FAX, 12),
                entries.in("DE", "Berlin").picketHeld(UUID.randomUUID(), 10, 10),
                exactly("Almaty", Precision.EXACT),
                entries.in("KZ", "Алма-Ата").evictionAttemptReported(attempt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?side=solidarity",
                "?side=repression",
                "?kind=picket",
                "?country=GB,DE",
                "?place=Almaty",
                "?town=Almaty",
                "?town=Almaty%7CBerlin",
                "?town=none",
                "?from=2006-04-20",
                "?standing=reported",
                "?standing=verified",
                "?q=dozen",
                "?organisation=nobody"
            })
    void places_add_up_to_the_totals_of_the_same_search(String search) {
        JsonNode map = web.json(api + search);
        assertThat(map.get("totals"))
                .isEqualTo(web.json("/api/campaigns/" + campaign + "/totals" + search)
                        .get("totals"));
        assertThat(map.get("places")
                        .valueStream()
                        .flatMap(place -> place.get("sides").valueStream()))
                .extracting(side -> side.get("entries").asLong())
                .satisfies(each -> assertThat(
                                each.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(map.at("/totals/entries").asLong()));
    }

    @Test
    void spellings_of_a_town_are_one_place_with_its_sides() {
        JsonNode almaty = place("KZ");
        assertThat(almaty.get("spellings").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("Almaty", "Алма-Ата");
        assertThat(almaty.at("/sides/solidarity/people/low").asInt()).isEqualTo(20);
        assertThat(almaty.at("/sides/repression/entries").asInt()).isEqualTo(1);
        assertThat(almaty.at("/sides/repression/actions").asInt()).isZero();
    }

    @Test
    void nothing_is_finer_than_a_town_however_exactly_it_was_recorded() {
        JsonNode almaty = place("KZ");
        assertThat(almaty.at("/coordinates/latitude").asString()).isEqualTo("43.3");
        assertThat(almaty.at("/coordinates/longitude").asString()).isEqualTo("76.9");
        assertThat(Stream.of(api, page, page + ".svg").map(this::body))
                .allSatisfy(body -> assertThat(body).doesNotContain("43.25", "43.24", "76.92", "the main square"));
    }

    @Test
    void a_policy_hides_towns_and_points_of_its_kinds_everywhere() {
        STAGE.play(STAGE.campaigns().precisionPolicySet(campaign, Precision.TOWN, Kind.PICKET, Precision.COUNTRY));
        assertThat(web.json(api + "?kind=picket").get("places").valueStream())
                .hasSize(3)
                .noneMatch(place -> place.has("town") || place.has("coordinates"));
        assertThat(web.json(api + "?kind=picket&town=Berlin").get("places")).isEmpty();
        assertThat(web.json(api + "?kind=picket&town=none").get("places")).hasSize(3);
        assertThat(body(page)).doesNotContain("Berlin").contains("London", "Town not shown");
    }

    @Test
    void what_is_held_or_withheld_is_nowhere_on_it_in_any_state() {
        STAGE.play(entries.in("FR", "Heldville").held().picketHeld(UUID.randomUUID()), entries.entryWithheld(attempt));
        for (String state : List.of("", "?asOf=" + logged)) {
            for (String path : List.of(api, page, page + ".svg")) {
                assertThat(body(path + state))
                        .as(path + state)
                        .doesNotContain("Heldville", "\"FR\"", "Алма-Ата", "class=\"repression\"");
            }
        }
    }

    @Test
    void what_is_retracted_counts_no_more_but_did_in_an_earlier_state() {
        STAGE.play(entries.entryRetracted(exact));
        assertThat(place("KZ").get("sides").has("solidarity")).isFalse();
        assertThat(web.json(api + "?asOf=" + logged).at("/totals/entries").asInt())
                .isEqualTo(5);
        assertThat(body(page + "?asOf=" + logged)).contains("at position " + logged, "asOf=" + logged + "&amp;");
    }

    @Test
    void every_number_leads_to_exactly_the_entries_that_it_counts() {
        STAGE.play(
                entries.in("GB", "London Colney").picketHeld(UUID.randomUUID()),
                entries.in("CA", "London").picketHeld(UUID.randomUUID()),
                entries.entryRetracted(exact));
        for (JsonNode place : web.json(api).get("places")) {
            long entriesThere = place.get("sides")
                    .valueStream()
                    .mapToLong(side -> side.get("entries").asLong())
                    .sum();
            assertThat(web.json("/api" + place.get("entries").asString())
                            .get("total")
                            .asLong())
                    .as(place.toString())
                    .isEqualTo(entriesThere);
        }
        assertThat(TIMELINE.matcher(body(page)).results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(web.json("/api" + link.group(1).replace("&amp;", "&"))
                                .get("total")
                                .asLong())
                        .isPositive());
    }

    @Test
    void marks_are_links_that_say_what_they_stand_for() {
        assertThat(body(page))
                .contains("aria-label=\"London, United Kingdom: Solidarity, 2 entries\"")
                .contains("aria-label=\"Almaty, Kazakhstan: Repression, 1 entry\"")
                .contains("side=repression", "class=\"solidary\"");
    }

    @Test
    void it_shows_the_region_of_the_entries_unless_the_world_is_asked_for() {
        assertThat(body(page)).contains("viewBox=\"0 0 1000 667\"", "?world=true");
        assertThat(body(page + "?world=true&side=solidarity"))
                .contains("viewBox=\"0 0 1000 440\"", "Show only the region of the entries");
    }

    @Test
    void where_marks_of_the_world_lie_over_one_another_it_is_drawn_a_second_time_from_nearer() {
        assertThat(body(page + "?world=true&kind=protest")).doesNotContain("A closer look");
        STAGE.play(
                entries.in("US", "New York").picketHeld(UUID.randomUUID(), 5, 5),
                entries.in("AU", "Sydney").picketHeld(UUID.randomUUID(), 5, 5));
        String both = body(page);
        assertThat(both)
                .contains("viewBox=\"0 0 1000 440\"", "viewBox=\"0 0 1000 667\"", "A closer look", "id=\"map-closer\"");
        String nearer = both.substring(both.indexOf("map-closer"));
        assertThat(nearer.substring(0, nearer.indexOf("</svg>")))
                .contains(
                        "aria-label=\"London, United Kingdom: Solidarity, 2 entries\"", "aria-label=\"Berlin, Germany")
                .doesNotContain("Sydney", "New York");
        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(both).results().map(id -> id.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_image_is_well_formed_and_may_do_nothing_but_use_its_styles() throws Exception {
        HttpResponse<String> image = web.get(page + ".svg");
        assertThat(image.statusCode()).isEqualTo(200);
        assertThat(image.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(image.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .matches("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; frame-ancestors 'none'");
        var read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(image.body())));
        assertThat(read.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 1000 667");
        assertThat(read.getElementsByTagName("a").getLength()).isZero();
    }

    @Test
    void what_was_seen_already_is_not_sent_again() {
        for (String path : List.of(api, page, page + ".svg")) {
            String tag = web.get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(web.get(path, "If-None-Match", tag).statusCode())
                    .as(path)
                    .isEqualTo(304);
        }
    }

    @Test
    void what_cannot_be_understood_is_named() {
        assertThat(web.get(api + "?side=nobody").body()).contains("\"field\":\"side\"", "UnknownSide");
        assertThat(web.get(api + "?town=" + "x".repeat(201)).body()).contains("\"field\":\"town\"", "TooLong");
        for (String search : List.of("?side=nobody", "?from=soon", "?rubbish=1", "?world=true", "?asOf=never")) {
            assertThat(web.get(api + search).statusCode()).as(search).isEqualTo(400);
        }
        for (String search : List.of("?side=nobody", "?rubbish=1", "?world=perhaps")) {
            assertThat(web.get(page + ".svg" + search).statusCode()).as(search).isEqualTo(400);
        }
        for (String search : List.of("?side=nobody", "?world=perhaps")) {
            HttpResponse<String> answer = web.page(page + search);
            assertThat(answer.statusCode()).as(search).isEqualTo(400);
            assertThat(answer.body()).as(search).contains("class=\"errors\"", "London");
        }
        assertThat(web.get("/api/campaigns/no-such-campaign/map").statusCode()).isEqualTo(404);
        assertThat(web.page("/campaigns/no-such-campaign/map").statusCode()).isEqualTo(404);
        assertThat(web.get("/campaigns/no-such-campaign/map.svg").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_typed_is_taken_for_markup() {
        STAGE.play(entries.in("GB", "<script>alert(1)</script>\"'&").picketHeld(UUID.randomUUID()));
        assertThat(body(page)).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(body(page + ".svg")).doesNotContain("<script>");
    }

    @Test
    void a_campaign_without_entries_has_the_world_and_says_so() {
        String quiet = "quiet-" + UUID.randomUUID();
        STAGE.play(STAGE.campaigns().opened(quiet));
        assertThat(body("/campaigns/" + quiet + "/map")).contains("0 0 1000 440", "Nothing that was found has a place");
        assertThat(web.json("/api/campaigns/" + quiet + "/map").get("places")).isEmpty();
    }

    private PicketHeld exactly(String town, Precision precision) {
        var values = STAGE.values();
        Place place = new Place(
                "KZ",
                town,
                values.words(exact, "the main square"),
                values.words(exact, "43.256543,76.928481"),
                precision);
        Facts facts = new Facts(When.parse("2006-04-14"), place, List.of(), List.of(), List.of(), null);
        return new PicketHeld(exact, campaign, Publication.NOW, new Picket(facts, null, new Turnout(20, 25, null)));
    }

    private JsonNode place(String country) {
        return web.json(api)
                .get("places")
                .valueStream()
                .filter(place -> place.get("country").asString().equals(country))
                .findFirst()
                .orElseThrow();
    }

    private String body(String path) {
        HttpResponse<String> answer = path.startsWith("/api") || path.contains(".svg") ? web.get(path) : web.page(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
