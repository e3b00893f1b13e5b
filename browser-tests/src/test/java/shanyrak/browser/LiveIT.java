package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;

/** Those who watch a campaign's front page. */
@InChromium
class LiveIT {

    private static final String ACTIONS = ".side-board [data-figure='side/solidarity/actions']";

    private final Chromium chromium;
    private Product product;
    private Rest owner;

    LiveIT(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        product = Product.start(folder.resolve("data"));
        Rest first = product.rest().setUp();
        owner = first.withToken();
        owner.post("/api" + Site.CAMPAIGN + "/people", """
                {"pseudonym": "%s", "role": "recorder"}""".formatted(Rest.PSEUDONYM), null)
                .is(201);
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void a_change_is_seen_on_two_open_pages() {
        Visitor one = watch();
        Visitor other = watch();
        int before = actions(one);
        log("GB");
        assertThat(one.page().locator(ACTIONS)).hasText(Integer.toString(before + 1));
        assertThat(other.page().locator(ACTIONS)).hasText(Integer.toString(before + 1));
        assertThat(one.page().locator("#live-newer")).isVisible();
        assertThat(one.faults()).isEmpty();
    }

    @Test
    void the_pages_of_one_browser_share_one_stream() {
        Visitor viewer = watch();
        List<String> streams = new CopyOnWriteArrayList<>();
        viewer.page().context().onRequest(request -> {
            if (request.url().endsWith("/live")) {
                streams.add(request.url());
            }
        });
        Page second = viewer.page().context().newPage();
        second.navigate(Site.CAMPAIGN);
        int before = actions(viewer);
        log("GB");
        assertThat(second.locator(ACTIONS)).hasText(Integer.toString(before + 1));
        assertThat(viewer.page().locator(ACTIONS)).hasText(Integer.toString(before + 1));
        assertThat(streams).isEmpty();
        viewer.page().close();
        log("GB");
        assertThat(second.locator(ACTIONS)).hasText(Integer.toString(before + 2));
        assertThat(streams).hasSize(1);
    }

    @Test
    void a_page_without_a_place_for_what_is_new_makes_one() {
        Visitor viewer = watch();
        Locator country = viewer.page().locator("[data-row='country/IS'] data");
        assertThat(country).hasCount(0);
        log("IS");
        assertThat(country).hasText("1");
        assertThat(viewer.page().locator("[data-row='country/IS'] a")).hasText("Iceland");
        assertThat(state(viewer, "live")).isVisible();
        assertThat(viewer.faults()).isEmpty();
    }

    @Test
    void who_is_cut_off_is_told_so_and_misses_nothing() {
        Visitor viewer = watch();
        int before = actions(viewer);
        viewer.page().context().setOffline(true);
        assertThat(state(viewer, "offline")).isVisible();
        assertThat(viewer.page().locator("[data-state='offline'] time")).isVisible();
        log("GB");
        log("GB");
        assertThat(viewer.page().locator(ACTIONS)).hasText(Integer.toString(before));
        viewer.page().context().setOffline(false);
        assertThat(viewer.page().locator(ACTIONS)).hasText(Integer.toString(before + 2));
        assertThat(state(viewer, "live")).isVisible();
    }

    @Test
    void a_screen_on_a_wall_says_that_it_is_cut_off_and_comes_back() {
        Visitor hall = chromium.visitor(product.url(), Look.desk()).open(Site.CAMPAIGN + "/wall");
        assertThat(state(hall, "live")).isVisible();
        int before = actions(hall);
        hall.page().context().setOffline(true);
        assertThat(state(hall, "offline")).isVisible();
        assertThat(hall.page().locator("[data-state='offline'] time")).isVisible();
        assertThat(state(hall, "live")).isHidden();
        log("GB");
        hall.page().context().setOffline(false);
        assertThat(hall.page().locator(ACTIONS)).hasText(Integer.toString(before + 1));
        assertThat(state(hall, "live")).isVisible();
        assertThat(state(hall, "offline")).isHidden();
    }

    @Test
    void without_javascript_the_numbers_are_there() {
        Visitor reader = chromium.visitor(product.url(), Look.phone().withoutJavaScript());
        reader.open(Site.CAMPAIGN);
        assertThat(actions(reader)).isPositive();
        assertThat(reader.page().locator("#live-state")).isHidden();
        reader.follow("only verified");
        assertThat(actions(reader)).isZero();
    }

    private Visitor watch() {
        Visitor viewer = chromium.visitor(product.url(), Look.phone()).open(Site.CAMPAIGN);
        assertThat(state(viewer, "live")).isVisible();
        return viewer;
    }

    private static Locator state(Visitor viewer, String state) {
        return viewer.page().locator("#live-state [data-state='" + state + "']");
    }

    private static int actions(Visitor viewer) {
        return Integer.parseInt(viewer.page().locator(ACTIONS).innerText());
    }

    private void log(String country) {
        owner.post(
                        "/api" + Site.CAMPAIGN + "/pickets",
                        """
                {"when": "2006-04-21", "place": {"country": "%s", "town": "Capital"},
                 "sources": [{"title": "A report"}], "publish": "now"}""".formatted(country),
                        UUID.randomUUID().toString())
                .is(201);
    }
}
