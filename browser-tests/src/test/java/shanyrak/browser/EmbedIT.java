package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our pages in those of others. */
@InChromium
class EmbedIT {

    private final Chromium chromium;
    private final Site site;

    EmbedIT(Chromium chromium, Site site) {
        this.chromium = chromium;
        this.site = site;
    }

    @Test
    void the_copied_code_shows_the_number_in_a_foreign_page_and_leads_to_what_is_counted() {
        String number = site.anybody(Look.desk())
                .open(Site.CAMPAIGN + "/embed/total")
                .page()
                .locator("h1 strong")
                .innerText();
        try (ForeignPage news = new ForeignPage(code("", "#frame"))) {
            Page page = visit(news);
            FrameLocator frame = page.frameLocator("iframe");
            assertThat(frame.locator("h1 strong")).hasText(number);
            assertThat(frame.locator("footer")).containsText("position");
            Page opened = page.context().waitForPage(() -> frame.locator("h1 a").click());
            assertThat(opened.locator("h1")).hasText("Timeline");
            assertThat(opened.evaluate("window.opener")).isNull();
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    @Test
    void the_newest_entries_are_shown_there_too_without_javascript() {
        try (ForeignPage news = new ForeignPage(code("?show=timeline&speak=kk", "#frame"))) {
            Visitor reader = chromium.visitor(news.url(), Look.phone().withoutJavaScript());
            FrameLocator frame = reader.open("/").page().frameLocator("iframe");
            assertThat(frame.locator("li").first()).isVisible();
            assertThat(frame.locator("html")).hasAttribute("lang", "kk");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#svg", "#png"})
    void the_number_is_shown_as_an_image(String kind) {
        try (ForeignPage news = new ForeignPage(code("?unit=people", kind))) {
            Locator image = visit(news).locator("img");
            image.scrollIntoViewIfNeeded();
            Awaitility.await()
                    .untilAsserted(
                            () -> assertThat((Boolean) image.evaluate("it => it.complete && it.naturalWidth >= 600"))
                                    .isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/timeline", "/totals", "/appeal", "/embed", "/embed/total?unit=nothing"})
    void any_other_page_refuses_to_be_shown_in_a_frame(String path) {
        String address =
                site.anybody(Look.desk()).open(Site.CAMPAIGN + path).page().url();
        try (ForeignPage news = new ForeignPage("<iframe src=\"" + address + "\"></iframe>")) {
            Visitor visitor = chromium.visitor(news.url(), Look.desk());
            List<String> said = new CopyOnWriteArrayList<>();
            visitor.page().onConsoleMessage(message -> said.add(message.text()));
            visitor.open("/");
            Awaitility.await().untilAsserted(() -> {
                visitor.page().title();
                assertThat(said).anyMatch(text -> text.contains("frame-ancestors"));
            });
            assertThat(visitor.page()
                            .frameLocator("iframe")
                            .locator("main, h1")
                            .filter(new Locator.FilterOptions().setHasText("Shanyrak")))
                    .hasCount(0);
        }
    }

    /** As somebody copies it. */
    private String code(String choice, String field) {
        return site.anybody(Look.desk())
                .open(Site.CAMPAIGN + "/embed" + choice)
                .page()
                .locator(field)
                .inputValue();
    }

    private Page visit(ForeignPage news) {
        return chromium.visitor(news.url(), Look.desk()).open("/").page();
    }
}
