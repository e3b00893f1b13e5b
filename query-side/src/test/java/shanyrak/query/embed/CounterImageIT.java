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

class CounterImageIT {

    private static final Stage STAGE = Stage.shared();
    private static final int EMBER = 0xa8431a;

    private final Web web = new Web(STAGE);
    private final String campaign = "image-" + UUID.randomUUID();
    private final String image = "/campaigns/" + campaign + "/embed/total";
    private final Entries entries = STAGE.entries(campaign);
    private long logged;

    @BeforeEach
    void play() {
        logged = STAGE.play(
                STAGE.campaigns().opened(campaign),
                STAGE.campaigns().described(campaign, "<script>alert(1)</script> & \"x\"\u0007\u202E ӘҒҚҢӨҰҮҺІ"),
                entries.picketHeld(UUID.randomUUID(), 30, 40));
    }

    @Test
    void the_svg_is_well_formed_says_all_and_may_do_nothing_but_use_its_styles() {
        HttpResponse<String> answer = web.get(image + ".svg?unit=people&kind=picket");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .matches("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; frame-ancestors 'none'");
        Document read = Read.xml(answer.body());
        assertThat(read.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 600 320");
        for (String element : new String[] {"script", "a", "image", "use", "foreignObject", "animate", "set"}) {
            assertThat(read.getElementsByTagName(element).getLength())
                    .as(element)
                    .isZero();
        }
        assertThat(read.getElementsByTagName("title").item(0).getTextContent())
                .contains("<script>alert(1)</script> & \"x\"", "ӘҒҚҢӨҰҮҺІ", "30–40", "people", "Picket")
                .contains("all, but for what is retracted", "position " + logged, "localhost")
                .doesNotContain("\u0007", "\u202E");
        assertThat(Read.texts(read)).allSatisfy(text -> {
            double begin = Double.parseDouble(text.getAttribute("x"));
            assertThat(begin + Double.parseDouble(text.getAttribute("textLength")))
                    .isLessThanOrEqualTo(600 - 31);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isLessThan(316);
        });
    }

    @Test
    void the_png_is_an_image_of_its_size_with_something_on_it() {
        for (int width : new int[] {600, 1200}) {
            HttpResponse<byte[]> answer = web.bytes(image + ".png?width=" + width);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
            var read = Read.png(answer.body());
            assertThat(read.getWidth()).isEqualTo(width);
            assertThat(read.getHeight()).isEqualTo(width * 320 / 600);
            assertThat(Read.dots(read, EMBER)).isGreaterThan(width * width / 100L);
            assertThat(Read.dots(read, 0xfffdfa)).isGreaterThan(width * width / 4L);
        }
    }

    @Test
    void other_numbers_languages_and_states_look_different() {
        byte[] english = web.bytes(image + ".png").body();
        assertThat(web.bytes(image + ".png").body()).isEqualTo(english);
        assertThat(web.bytes(image + ".png?lang=ru").body()).isNotEqualTo(english);
        assertThat(web.bytes(image + ".png?unit=people").body()).isNotEqualTo(english);
        STAGE.play(entries.picketHeld(UUID.randomUUID()));
        assertThat(web.bytes(image + ".png").body()).isNotEqualTo(english);
    }

    @Test
    void what_was_seen_already_is_not_sent_again() {
        for (String path : new String[] {image + ".svg", image + ".png"}) {
            String tag = web.get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(web.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        }
    }
}
