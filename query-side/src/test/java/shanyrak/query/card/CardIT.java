package shanyrak.query.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.testing.Entries;
import shanyrak.query.picture.Read;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

class CardIT {

    private static final Stage STAGE = Stage.shared();
    private static final int WARNING = 0xa1231d;
    private static final Pattern TAG = Pattern.compile("<meta property=\"([^\"]+)\" content=\"([^\"]*)\">");

    private final Web web = new Web(STAGE);
    private final String campaign = "card-" + UUID.randomUUID();
    private final String place = "/campaigns/" + campaign;
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();
    private long logged;

    @BeforeEach
    void play() {
        logged = STAGE.play(STAGE.campaigns().opened(campaign), entries.picketHeld(picket, 30, 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/timeline?kind=picket", "/totals", "/pressure", "/map", "/appeal"})
    void a_page_says_what_it_looks_like_where_it_is_shared(String page) {
        Map<String, String> tags = tags(place + page);
        assertThat(tags)
                .containsEntry("og:type", "website")
                .containsEntry("og:site_name", "Shanyrak")
                .containsEntry("og:url", STAGE.address(place + page))
                .containsEntry("og:locale", "en_GB")
                .containsEntry("og:image:width", "1200")
                .containsEntry("og:image:height", "630");
        assertThat(tags.get("og:title")).contains("Defend " + campaign);
        assertThat(tags.get("og:description")).isNotBlank();
        assertThat(tags.get("og:image:alt")).isNotBlank();
        assertThat(tags.get("og:image")).startsWith(STAGE.address(place)).contains("seen=" + logged, "lang=en");
        assertHasCard(tags);
    }

    @Test
    void an_entry_says_kind_date_with_its_doubt_place_and_standing() {
        UUID doubtful = UUID.randomUUID();
        STAGE.play(entries.on("2006-04-13?").picketHeld(doubtful));
        Map<String, String> tags = tags(place + "/entries/" + doubtful + "?lang=en");
        assertThat(tags)
                .containsEntry("og:type", "article")
                .containsEntry("og:title", "Picket: London, United Kingdom, 13 April 2006 (uncertain)")
                .containsEntry("og:url", STAGE.address(place + "/entries/" + doubtful + "?lang=en"));
        assertThat(tags.get("og:description")).contains("Reported");
        assertHasCard(tags);
    }

    @Test
    void a_retracted_entry_says_so_in_words_and_on_its_card() {
        String card = place + "/entries/" + picket + "/card.png";
        assertThat(Read.dots(Read.png(web.bytes(card).body()), WARNING)).isZero();
        long position = STAGE.play(entries.entryRetracted(picket));
        Map<String, String> tags = tags(place + "/entries/" + picket);
        assertThat(tags.get("og:title")).startsWith("Retracted: ");
        assertThat(tags.get("og:image")).contains("seen=" + position);
        assertThat(Read.dots(Read.png(web.bytes(card).body()), WARNING)).isGreaterThan(10_000);
    }

    @Test
    void every_language_has_cards_of_its_own() {
        byte[] english = web.bytes(place + "/card.png?lang=en").body();
        assertThat(web.bytes(place + "/card.png?lang=ru").body()).isNotEqualTo(english);
        assertThat(tags(place + "/timeline?lang=kk")).containsEntry("og:locale", "kk_KZ");
    }

    @Test
    void what_is_not_public_has_no_card_not_even_for_those_who_may_see_it() {
        UUID held = UUID.randomUUID();
        STAGE.play(entries.held().picketHeld(held));
        HttpResponse<String> page = web.as(Stage.OWNER_TOKEN, place + "/entries/" + held);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("og:image");
        assertThat(web.as(Stage.OWNER_TOKEN, place + "/entries/" + held + "/card.png")
                        .statusCode())
                .isEqualTo(404);
        STAGE.play(entries.entryWithheld(picket));
        assertThat(web.get(place + "/entries/" + picket + "/card.png").statusCode())
                .isEqualTo(404);
        assertThat(web.get(place + "/entries/" + picket + "/card.png?asOf=" + logged)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_typed_is_never_taken_for_markup_and_can_be_drawn() {
        UUID hostile = UUID.randomUUID();
        STAGE.play(
                STAGE.campaigns().described(campaign, "\"><script>alert(1)</script>\u0007\u202E" + "x".repeat(500)),
                entries.in("GB", "\"><script>\u0001🏠" + "y".repeat(50)).picketHeld(hostile));
        for (String page : List.of("", "/timeline", "/entries/" + hostile)) {
            assertThat(web.page(place + page).body()).doesNotContain("<script>alert", "content=\"\">");
            assertHasCard(tags(place + page));
        }
    }

    @Test
    void what_cannot_be_understood_is_named() {
        for (String search : List.of("page=desk", "width=5000", "kind=parade", "asOf=never", "rubbish=1")) {
            HttpResponse<String> answer = web.get(place + "/card.png?" + search);
            assertThat(answer.statusCode()).as(search).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"" + search.substring(0, search.indexOf('=')) + "\"");
        }
        assertThat(web.get("/campaigns/no-such-campaign/card.png").statusCode()).isEqualTo(404);
    }

    private void assertHasCard(Map<String, String> tags) {
        URI uri = URI.create(Objects.requireNonNull(tags.get("og:image")));
        var card =
                Read.png(web.bytes(uri.getRawPath() + "?" + uri.getRawQuery()).body());
        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
        assertThat(Read.dots(card, 0x221d18)).as("letters").isGreaterThan(2_000);
    }

    private Map<String, String> tags(String path) {
        Map<String, String> tags = new HashMap<>();
        TAG.matcher(web.page(path).body())
                .results()
                .forEach(found -> tags.put(
                        found.group(1), found.group(2).replace("&amp;", "&").replace("&quot;", "\"")));
        return tags;
    }
}
