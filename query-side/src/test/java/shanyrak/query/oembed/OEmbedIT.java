package shanyrak.query.oembed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import shanyrak.events.testing.Entries;
import shanyrak.query.picture.Read;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import tools.jackson.databind.JsonNode;

class OEmbedIT {

    private static final Stage STAGE = Stage.shared();
    private static final Pattern SOURCE = Pattern.compile("src=\"([^\"]+)\"");
    private static final Pattern DISCOVERY =
            Pattern.compile("<link rel=\"alternate\" type=\"(application/json|text/xml)\\+oembed\" href=\"([^\"]+)\"");

    private final Web web = new Web(STAGE);
    private final String campaign = "oembed-" + UUID.randomUUID();
    private final String place = "/campaigns/" + campaign;
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();

    @BeforeEach
    void play() {
        STAGE.play(STAGE.campaigns().opened(campaign), entries.picketHeld(picket, 30, 40));
    }

    @ParameterizedTest
    @CsvSource({
        "'', /embed/total, Defend ",
        "/, /embed/total, Defend ",
        "/timeline, /embed/timeline, Timeline: ",
        "/timeline?kind=picket&lang=ru, /embed/timeline, Хроника: ",
        "/totals?kind=picket&from=2006, /embed/total, Totals: ",
        "/entries/%s, /embed/entries/, Picket: "
    })
    void a_link_becomes_a_frame_that_can_be_shown_with_its_title_and_card(String page, String frame, String title) {
        JsonNode answer = ask(STAGE.address(place + page.formatted(picket)), "");
        assertThat(answer.get("version").asString()).isEqualTo("1.0");
        assertThat(answer.get("type").asString()).isEqualTo("rich");
        assertThat(answer.get("title").asString()).startsWith(title);
        assertThat(answer.get("provider_name").asString()).isIn("Shanyrak", "Шанырак");
        String html = answer.get("html").asString();
        assertThat(html)
                .startsWith("<iframe src=\"" + STAGE.address(place) + frame)
                .endsWith("</iframe>")
                .contains("width=\"" + answer.get("width").asInt() + "\"");
        HttpResponse<String> shown = web.page(pathOf(first(SOURCE, html)));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("X-Frame-Options")).isEmpty();
        var card = Read.png(
                web.bytes(pathOf(answer.get("thumbnail_url").asString())).body());
        assertThat(card.getWidth()).isEqualTo(answer.get("thumbnail_width").asInt());
        assertThat(card.getHeight()).isEqualTo(answer.get("thumbnail_height").asInt());
    }

    @Test
    void what_the_page_was_asked_for_is_shown() {
        String html = ask(STAGE.address(place + "/totals?kind=picket&country=GB&country=DE&utm=1&lang=kk"), "")
                .get("html")
                .asString();
        assertThat(first(SOURCE, html))
                .contains("kind=picket", "country=GB%2CDE", "lang=kk")
                .doesNotContain("utm");
    }

    @Test
    void nothing_is_larger_than_there_is_room() {
        JsonNode small = ask(STAGE.address(place), "&maxwidth=300&maxheight=200");
        assertThat(small.get("width").asInt()).isEqualTo(300);
        assertThat(small.get("height").asInt()).isEqualTo(200);
        assertThat(small.has("thumbnail_url")).isFalse();
        JsonNode medium = ask(STAGE.address(place), "&maxwidth=800");
        assertThat(medium.get("width").asInt()).isEqualTo(480);
        assertThat(medium.get("thumbnail_width").asInt()).isEqualTo(600);
    }

    @Test
    void the_same_is_had_as_xml() {
        STAGE.play(STAGE.campaigns().described(campaign, "<script>&\u0001\"'"));
        HttpResponse<String> answer = web.get(address(STAGE.address(place), "&format=xml"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/xml;charset=UTF-8");
        Document xml = Read.xml(answer.body());
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("oembed");
        ask(STAGE.address(place), "")
                .properties()
                .forEach(field -> assertThat(((Element)
                                        xml.getElementsByTagName(field.getKey()).item(0))
                                .getTextContent())
                        .isEqualTo(field.getValue().asString().replace('\u0001', ' ')));
    }

    @Test
    void nothing_typed_gets_out_of_the_frames_title() {
        STAGE.play(STAGE.campaigns().described(campaign, "\"><script>alert(1)</script>"));
        String html = ask(STAGE.address(place), "").get("html").asString();
        assertThat(html).contains("&quot;&gt;&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void pages_name_the_description_of_their_embeds_in_their_heads() {
        for (String page : List.of("", "/timeline?kind=picket", "/totals", "/entries/" + picket)) {
            String body = web.page(place + page).body();
            var found = DISCOVERY.matcher(body);
            for (String type : List.of("application/json", "text/xml")) {
                assertThat(found.find()).as(page + type).isTrue();
                assertThat(found.group(1)).isEqualTo(type);
                HttpResponse<String> answer = web.get(pathOf(found.group(2).replace("&amp;", "&")));
                assertThat(answer.statusCode()).as(found.group(2)).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith(type);
            }
        }
        for (String page : List.of("/map", "/pressure", "/appeal", "/timeline?kind=parade")) {
            assertThat(web.page(place + page).body()).as(page).doesNotContain("+oembed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example/campaigns/shanyrak",
                "http://localhost:1/campaigns/shanyrak",
                "http://user@localhost/campaigns/shanyrak",
                "%s/",
                "%s/campaigns",
                "%s/campaigns/no-such-campaign",
                "%s/campaigns/no-such-campaign/embed/total",
                "%s/campaigns/a%%00b",
                "%s/campaigns/../desk",
                "%s/desk",
                "ftp://localhost/campaigns/shanyrak"
            })
    void an_address_that_is_not_of_such_a_page_here_is_not_known(String url) {
        assertThat(web.get(address(url.formatted(STAGE.address("")), "")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_entry_that_is_not_public_is_not_known() {
        UUID held = UUID.randomUUID();
        STAGE.play(entries.held().picketHeld(held));
        for (String entry : List.of(held.toString(), UUID.randomUUID().toString(), "nothing")) {
            assertThat(web.get(address(STAGE.address(place + "/entries/" + entry), ""))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 400, url",
        "not an address, '', 400, url",
        "/campaigns/shanyrak, '', 400, url",
        "http://[, '', 400, url",
        "javascript:alert(1), '', 400, url",
        "%s, &maxwidth=0, 400, maxwidth",
        "%s, &maxwidth=-5, 400, maxwidth",
        "%s, &maxheight=wide, 400, maxheight",
        "%s, &maxheight=999999999999, 400, maxheight",
        "%s, &format=yaml, 501, format",
        "%s/timeline?kind=parade, '', 400, kind",
        "%s/totals?asOf=never, '', 400, asOf"
    })
    void what_cannot_be_answered_is_said_to_be_so(String url, String more, int status, String field) {
        HttpResponse<String> answer = web.get(address(url.formatted(STAGE.address(place)), more));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void any_origin_may_ask_and_no_cookie_is_set() {
        HttpResponse<String> answer =
                web.get(address(STAGE.address(place), "&lang=ru"), "Origin", "https://news.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(web.get(address(STAGE.address(place), "&lang=ru"), "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    private JsonNode ask(String url, String more) {
        return web.json(address(url, more));
    }

    private static String address(String url, String more) {
        return "/oembed?url=" + URLEncoder.encode(url, UTF_8) + more;
    }

    private static String pathOf(String address) {
        URI uri = URI.create(address.replace("&amp;", "&"));
        return uri.getRawPath() + "?" + (uri.getRawQuery() == null ? "" : uri.getRawQuery());
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1).replace("&amp;", "&");
    }
}
