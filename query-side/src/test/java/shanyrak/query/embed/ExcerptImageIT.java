package shanyrak.query.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import shanyrak.events.testing.Entries;
import shanyrak.query.picture.Read;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

class ExcerptImageIT {

    private static final Stage STAGE = Stage.shared();

    private final Web web = new Web(STAGE);
    private final String campaign = "excerpt-" + UUID.randomUUID();
    private final String image = "/campaigns/" + campaign + "/embed/timeline";
    private final Entries entries = STAGE.entries(campaign);
    private final UUID picket = UUID.randomUUID();
    private long logged;

    @BeforeEach
    void play() {
        logged = STAGE.play(
                STAGE.campaigns().opened(campaign),
                STAGE.campaigns().described(campaign, "<script>alert(1)</script> & \"x\"\u0007\u202E ӘҒҚҢӨҰҮҺІ"),
                entries.on("2006-05-01").in("DE", "Berlin").picketHeld(picket, 30, 40),
                entries.on("2006-04-14").evictionAttemptReported(UUID.randomUUID()));
    }

    @Test
    void the_newest_stand_first_each_with_date_side_and_standing() {
        Document read = svg("?lang=en");
        assertThat(said(read))
                .containsSubsequence(
                        "<script>alert(1)</script> & \"x\"",
                        "1 May 2006",
                        "Berlin",
                        "Solidarity: Reported",
                        "14 April 2006",
                        "Eviction attempt",
                        "2 entries",
                        "As of 23 November 2026, position " + logged,
                        "localhost")
                .doesNotContain("\u0007", "\u202E");
        for (String element : new String[] {"script", "a", "image", "use", "foreignObject"}) {
            assertThat(read.getElementsByTagName(element).getLength())
                    .as(element)
                    .isZero();
        }
        assertThat(said(svg("?side=repression")))
                .contains("Side: ", "One entry")
                .doesNotContain("Berlin");
    }

    @Test
    void however_much_there_is_to_say_it_stays_on_the_sheet() {
        String longName = "Llanfair and many other places of which each has a name that fills a line ".repeat(3);
        for (int n = 0; n < 7; n++) {
            STAGE.play(entries.on("2006-06-0" + (n + 1)).in("GB", longName).picketHeld(UUID.randomUUID()));
        }
        for (String language : new String[] {"en", "ru", "kk"}) {
            Document read = svg("?lang=" + language + "&country=GB,KZ&side=solidarity&from=2006");
            assertThat(Read.texts(read)).hasSize(3 + 5 * 3 + 1 + 2).allSatisfy(text -> {
                double begin = Double.parseDouble(text.getAttribute("x"));
                assertThat(begin + Double.parseDouble(text.getAttribute("textLength")))
                        .isLessThanOrEqualTo(600 - 31);
                assertThat(Double.parseDouble(text.getAttribute("y"))).isLessThan(596);
            });
        }
        assertThat(Read.texts(svg("?limit=1"))).hasSize(2 + 3 + 1 + 2);
    }

    @Test
    void what_is_retracted_says_so_and_what_is_withheld_is_not_there() {
        STAGE.play(entries.entryRetracted(picket));
        assertThat(said(svg(""))).contains("Berlin", "Retracted").doesNotContain("Solidarity: Reported");
        assertThat(said(svg("?asOf=" + logged)))
                .contains("Solidarity: Reported", "position " + logged)
                .doesNotContain("Retracted");
        STAGE.play(entries.entryWithheld(picket));
        assertThat(said(svg(""))).contains("One entry").doesNotContain("Berlin");
        assertThat(said(svg("?asOf=" + logged))).doesNotContain("Berlin");
    }

    @Test
    void where_nothing_is_there_is_a_sheet_that_says_so() {
        assertThat(said(svg("?kind=petition"))).contains("No entries", "Petition");
    }

    @Test
    void the_png_is_an_image_of_its_size_with_something_on_it() {
        for (int width : new int[] {600, 1200}) {
            HttpResponse<byte[]> answer = web.bytes(image + ".png?width=" + width);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
            var read = Read.png(answer.body());
            assertThat(read.getWidth()).isEqualTo(width);
            assertThat(read.getHeight()).isEqualTo(width);
            assertThat(Read.dots(read, 0x221d18)).isGreaterThan(width * width / 200L);
        }
        byte[] before = web.bytes(image + ".png").body();
        STAGE.play(entries.picketHeld(UUID.randomUUID()));
        assertThat(web.bytes(image + ".png").body()).isNotEqualTo(before);
    }

    @Test
    void what_was_seen_already_is_not_sent_again() {
        for (String path : new String[] {image + ".svg", image + ".png"}) {
            String tag = web.get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(web.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
    }

    private Document svg(String search) {
        HttpResponse<String> answer = web.get(image + ".svg" + search);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'sha256-");
        return Read.xml(answer.body());
    }

    private static String said(Document svg) {
        return svg.getElementsByTagName("title").item(0).getTextContent();
    }
}
