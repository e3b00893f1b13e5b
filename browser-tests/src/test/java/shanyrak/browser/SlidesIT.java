package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our slides in TimelineJS. */
@InChromium
class SlidesIT {

    private static final NpmPackage TIMELINE_JS = new NpmPackage("@knight-lab/timelinejs", "3.9.11");

    private static final String HOST = "http://slides.invalid";
    private static final String PAGE = """
            <!DOCTYPE html>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/dist/css/timeline.css">
            <script src="/dist/js/timeline.js"></script>
            <div id="slides" style="height: 100vh"></div>
            <script>
              const slides = new TL.Timeline(
                'slides', '/slides.json', {script_path: location.origin + '/dist/js/', font: ''});
              slides.on('ready', () => document.body.classList.add('ready'));
            </script>""";
    private static final JsonMapper JSON = new JsonMapper();

    private final Chromium chromium;
    private final Site site;
    private Path timelineJs = Path.of("");

    SlidesIT(Chromium chromium, Site site) {
        this.chromium = chromium;
        this.site = site;
    }

    @BeforeAll
    void fetch() throws IOException, InterruptedException {
        Optional<Path> fetched = TIMELINE_JS.fetch();
        assumeThat(fetched).as("TimelineJS, which npm would have fetched").isPresent();
        timelineJs = fetched.orElseThrow();
    }

    @Test
    void timelinejs_shows_every_entry_of_the_sample() {
        String exported = site.anybody(Look.desk())
                .page()
                .request()
                .get(Site.CAMPAIGN + "/timeline.timelinejs.json")
                .text();
        assertShownWhole(exported, shown(exported));
    }

    @Test
    void timelinejs_shows_the_golden_file_and_obeys_no_text_of_it() throws IOException {
        String golden = golden();
        Visitor visitor = shown(golden);
        assertShownWhole(golden, visitor);
        Page page = visitor.page();
        assertThat(page.locator("#slides script, #slides [href^='javascript:']"))
                .hasCount(0);
        assertThat(page.locator(
                        ".tl-slide",
                        new Page.LocatorOptions().setHasText("<script>alert(1)</script> & \"so on\" — 🏠")))
                .hasCount(1);
        assertThat(page.locator(
                        ".tl-slide", new Page.LocatorOptions().setHasText("=HYPERLINK(\"https://example.org\",\"x\")")))
                .hasCount(1);
    }

    private static void assertShownWhole(String exported, Visitor visitor) {
        List<String> titles = titles(exported);
        Page page = visitor.page();
        assertThat(visitor.noticed()).isEmpty();
        assertThat(page.evaluate("slides.config.getErrors()")).isEqualTo(List.of());
        assertThat(page.locator(".tl-slide")).hasCount(titles.size());
        assertThat(texts(page.locator(".tl-slide h2.tl-headline"))).containsExactlyInAnyOrderElementsOf(titles);
        assertThat(texts(page.locator(".tl-timemarker h2.tl-headline")))
                .containsExactlyInAnyOrderElementsOf(titles.subList(1, titles.size()));
    }

    private Visitor shown(String exported) {
        Visitor visitor = chromium.visitor(HOST, Look.desk());
        visitor.page().addInitScript("alert = text => { throw new Error('alert: ' + text) }");
        visitor.page().route("**/*", route -> answer(route, exported));
        visitor.page().navigate("/");
        assertThat(visitor.page().locator("body.ready")).isVisible();
        return visitor;
    }

    private void answer(Route route, String exported) {
        URI asked = URI.create(route.request().url());
        if (!HOST.endsWith("//" + asked.getHost())) {
            route.abort();
        } else if (asked.getPath().equals("/")) {
            route.fulfill(new FulfillOptions()
                    .setContentType("text/html;charset=utf-8")
                    .setBody(PAGE));
        } else if (asked.getPath().equals("/slides.json")) {
            route.fulfill(
                    new FulfillOptions().setContentType("application/json").setBody(exported));
        } else {
            route.fulfill(new FulfillOptions()
                    .setPath(timelineJs.resolve(asked.getPath().substring(1))));
        }
    }

    /** That of the whole, and those of its slides. */
    private static List<String> titles(String exported) {
        JsonNode slides = JSON.readTree(exported);
        return Stream.concat(
                        Stream.of(slides.get("title")), slides.get("events").valueStream())
                .map(slide -> slide.at("/text/headline").stringValue())
                .toList();
    }

    private static List<String> texts(Locator headings) {
        return headings.allTextContents().stream().map(String::strip).toList();
    }

    private static String golden() throws IOException {
        try (InputStream file = SlidesIT.class.getResourceAsStream("/timeline.timelinejs.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        }
    }
}
