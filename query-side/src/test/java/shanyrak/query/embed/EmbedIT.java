package shanyrak.query.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.entry.Channel;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import shanyrak.web.Role;

class EmbedIT {

    private static final Stage STAGE = Stage.shared();
    private static final Pattern ENTRIES = Pattern.compile("<h1>\\s*<a href=\"/campaigns/[^/]+/timeline([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("<strong>([^<]+)</strong>");
    private static final List<String> FOR_FRAMES = List.of("/embed/total", "/embed/timeline");

    private final Web web = new Web(STAGE);
    private final String campaign = "embed-" + UUID.randomUUID();
    private final String place = "/campaigns/" + campaign;
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();
    private final UUID attempt = UUID.randomUUID();
    private long logged;

    @BeforeEach
    void play() {
        logged = STAGE.play(
                STAGE.campaigns().opened(campaign),
                entries.picketHeld(picket, 30, 40),
                entries.in("DE", "Berlin").rallyHeld(UUID.randomUUID(), 1_000, null),
                entries.protestSent(UUID.randomUUID(), Channel.FAX, 12),
                entries.evictionAttemptReported(attempt));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | 3",
                "?unit=people              | 1,030–1,040",
                "?unit=items               | 12",
                "?unit=entries             | 4",
                "?side=repression          | 1",
                "?kind=picket&unit=people  | 30–40",
                "?country=DE               | 1",
                "?standing=verified        | 0",
                "?side=repression&unit=actions | 0"
            })
    void a_number_is_that_of_the_totals_and_leads_to_the_entries_that_it_counts(String search, String number) {
        String page = body(place + "/embed/total" + search);
        assertThat(first(NUMBER, page)).isEqualTo(number);
        String asked = first(ENTRIES, page).replace("&amp;", "&");
        long listed =
                web.json("/api" + place + "/timeline" + asked).get("total").asLong();
        if (!search.contains("people") && !search.contains("items")) {
            assertThat(listed).isEqualTo(Long.parseLong(number));
        } else {
            assertThat(listed).isPositive();
        }
    }

    @Test
    void it_says_campaign_unit_choice_standing_day_and_position() {
        assertThat(body(place + "/embed/total?unit=people&country=DE&standing=reported,verified"))
                .contains("Defend " + campaign, "people", "at least and at most", "Germany", "Reported, Verified")
                .contains("As of 23 November 2026, position " + logged)
                .contains("Of one of these nobody knows the full number");
        assertThat(body(place + "/embed/total")).contains("all, but for what is retracted");
    }

    @Test
    void it_speaks_the_language_of_its_address() {
        assertThat(body(place + "/embed/total?lang=ru")).contains("lang=\"ru\"", "действия солидарности", "позиция");
        assertThat(body(place + "/embed/total?lang=kk")).contains("lang=\"kk\"", "ынтымақ акциясы", "позиция");
    }

    @Test
    void an_earlier_state_is_shown_as_such() {
        STAGE.play(entries.entryRetracted(picket));
        assertThat(first(NUMBER, body(place + "/embed/total"))).isEqualTo("2");
        assertThat(body(place + "/embed/total?asOf=" + logged))
                .contains("<strong>3</strong>", "position " + logged, "asOf=" + logged);
    }

    @Test
    void the_newest_entries_come_first_and_what_is_retracted_says_so() {
        STAGE.play(entries.on("2006-05-01").picketHeld(UUID.randomUUID()), entries.entryRetracted(picket));
        String page = body(place + "/embed/timeline?side=solidarity");
        assertThat(page).contains("1 May 2006", "<span class=\"flag retracted\">Retracted</span>", "4 entries");
        assertThat(page.indexOf("1 May 2006")).isLessThan(page.indexOf("Berlin"));
        assertThat(page).doesNotContain("Eviction attempt");
        assertThat(body(place + "/embed/timeline?limit=1")).containsOnlyOnce("<h2>");
        assertThat(body(place + "/embed/entries/" + picket))
                .contains("flag retracted")
                .containsOnlyOnce("<h2>");
    }

    @Test
    void no_more_than_a_handful_is_shown() {
        for (int n = 0; n < 12; n++) {
            STAGE.play(entries.picketHeld(UUID.randomUUID()));
        }
        assertThat(body(place + "/embed/timeline").split("<h2>")).hasSize(5 + 1);
        assertThat(body(place + "/embed/timeline?limit=200").split("<h2>")).hasSize(10 + 1);
    }

    @Test
    void what_is_held_or_withheld_is_nowhere_for_nobody() {
        UUID held = UUID.randomUUID();
        STAGE.play(
                entries.in("FR", "Heldville").held().picketHeld(held),
                entries.in("GB", "Goneville").picketHeld(picketOf("Goneville")),
                entries.entryWithheld(picketOf("Goneville")),
                entries.entryWithheld(attempt));
        for (String page : FOR_FRAMES) {
            assertThat(web.as(Stage.OWNER_TOKEN, place + page + "?unit=entries").body())
                    .contains("/timeline")
                    .doesNotContain("Heldville", "Goneville", "Eviction attempt");
        }
        assertThat(first(NUMBER, body(place + "/embed/total?unit=entries"))).isEqualTo("3");
        for (UUID hidden : List.of(held, attempt, UUID.randomUUID())) {
            assertThat(web.as(Stage.OWNER_TOKEN, place + "/embed/entries/" + hidden)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static UUID picketOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void pages_for_frames_may_be_framed_and_can_do_nothing_there() {
        for (String page : List.of("/embed/total", "/embed/timeline", "/embed/entries/" + picket)) {
            HttpResponse<String> answer = web.page(place + page);
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(page).isEmpty();
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as(page)
                    .containsExactly("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none';"
                            + " base-uri 'none'; frame-ancestors *");
            assertThat(answer.body())
                    .as(page)
                    .doesNotContain("<form", "<script", "<iframe", "<input", "/sign-in", "http-equiv", " style=\"");
            assertThat(answer.body().split("<a ")).as(page).hasSizeGreaterThan(3);
            assertThat(answer.body().split("target=\"_blank\" rel=\"noopener\""))
                    .as("every link opens a window of its own: " + page)
                    .hasSameSizeAs(answer.body().split("<a "));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/campaigns/%s",
                "/campaigns/%s/timeline",
                "/campaigns/%s/totals",
                "/campaigns/%s/map",
                "/campaigns/%s/map.svg",
                "/campaigns/%s/pressure",
                "/campaigns/%s/appeal",
                "/campaigns/%s/demands",
                "/campaigns/%s/since",
                "/campaigns/%s/embed",
                "/campaigns/%s/embed/",
                "/campaigns/%s/embed/total/",
                "/campaigns/%s/embed/total?unit=nothing",
                "/campaigns/%s/embed/nothing",
                "/campaigns/%s/embed/total.svg",
                "/campaigns/%s/embed/total.png",
                "/campaigns/%s/embed/timeline.svg",
                "/campaigns/%s/embed/timeline.png",
                "/campaigns/%s/embed/entries/nothing",
                "/campaigns/no-such-campaign/embed/total",
                "/campaigns/%s/embed/total;framed=true",
                "/oembed",
                "/developers",
                "/desk",
                "/sign-in",
                "/embed/total",
                "/nothing"
            })
    void everything_else_refuses_to_be_framed(String path) {
        HttpResponse<String> answer = web.page(path.formatted(campaign));
        assertThat(String.join(" ", answer.headers().allValues("Content-Security-Policy")))
                .satisfiesAnyOf(
                        policy -> assertThat(policy).contains("frame-ancestors 'none'"),
                        policy -> assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-"));
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    }

    @Test
    void what_is_known_already_may_still_be_framed() {
        String page = place + "/embed/total";
        String tag = web.page(page).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = web.page(page, "If-None-Match", tag);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
    }

    @Test
    void nobody_is_recognised_and_no_cookie_is_set() {
        String token = UUID.randomUUID().toString();
        STAGE.letIn(token, Stage.OWNER, Role.OWNER);
        String cookies = "shanyrak-session=" + token + "; shanyrak-language=ru";
        for (String page : List.of(
                "/embed/total?lang=kk",
                "/embed/timeline?lang=kk",
                "/embed/total.svg?lang=kk",
                "/embed/total.png?lang=kk",
                "/embed/timeline.svg?lang=kk",
                "/embed/timeline.png?lang=kk",
                "/card.png?lang=kk",
                "/entries/" + picket + "/card.png?lang=kk",
                "/embed/entries/" + picket + "?lang=kk")) {
            HttpResponse<String> answer = web.page(place + page, "Cookie", cookies);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(page).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).as(page).hasValue("no-cache");
        }
        assertThat(web.page(place + "/embed/total", "Cookie", cookies).body()).contains("lang=\"en\"");
    }

    @Test
    void what_cannot_be_understood_is_named() {
        for (String search : List.of("unit=money", "kind=parade", "side=ours", "asOf=never", "q=%00", "from=soon")) {
            String field = search.substring(0, search.indexOf('='));
            for (String page : List.of("/embed/total", "/embed/total.svg", "/embed/total.png")) {
                HttpResponse<String> answer = web.get(place + page + "?" + search);
                assertThat(answer.statusCode()).as(page + search).isEqualTo(400);
                assertThat(answer.body()).as(page + search).contains("\"field\":\"" + field + "\"");
            }
        }
        assertThat(web.get(place + "/embed/total.png?width=99999").body()).contains("\"field\":\"width\"", "NotAWidth");
        assertThat(web.get(place + "/embed/total.svg?rubbish=1").statusCode()).isEqualTo(400);
        for (String page : List.of("/embed/timeline", "/embed/timeline.svg", "/embed/timeline.png")) {
            assertThat(web.get(place + page + "?limit=0").statusCode()).isEqualTo(400);
            assertThat(web.get(place + page + "?kind=parade").body()).contains("\"field\":\"kind\"");
        }
        assertThat(web.get(place + "/embed/entries/nothing").statusCode()).isIn(400, 404);
        assertThat(web.get("/campaigns/no-such-campaign/embed/total.png").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_typed_is_never_taken_for_markup() {
        STAGE.play(
                STAGE.campaigns().described(campaign, "<script>alert(1)</script>\"'&\u0007"),
                entries.in("GB", "<img src=x onerror=alert(1)>\u0001").picketHeld(UUID.randomUUID()));
        for (String page : FOR_FRAMES) {
            assertThat(body(place + page)).contains("&lt;script&gt;").doesNotContain("<script", "<img src=x");
        }
        assertThat(body(place + "/embed"))
                .doesNotContain("<script>alert", "title=\"<")
                .contains("&amp;lt;script&amp;gt;");
    }

    @Test
    void the_code_to_copy_is_what_was_chosen() {
        String page = body(place + "/embed?kind=picket&unit=people&size=small&speak=kk");
        assertThat(page)
                .contains("&lt;iframe src=&quot;" + STAGE.address(place) + "/embed/total?kind=picket")
                .contains("unit=people", "lang=kk", "width=&quot;320&quot;", "embed/total.png?")
                .contains("readonly", "What happened");
        assertThat(body(place + "/embed?show=timeline"))
                .contains("/embed/timeline?", "/embed/timeline.svg?", "/embed/timeline.png?", "height=&quot;600&quot;")
                .doesNotContain("embed/total");
        for (String search : List.of("show=all", "size=huge", "speak=fr", "unit=money", "kind=parade")) {
            assertThat(web.get(place + "/embed?" + search).statusCode())
                    .as(search)
                    .isEqualTo(400);
        }
        for (String from : List.of("", "/totals", "/timeline")) {
            assertThat(body(place + from)).as(from).contains(place + "/embed");
        }
    }

    private String body(String path) {
        HttpResponse<String> answer = web.page(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
