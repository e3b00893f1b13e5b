package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

/** Somebody who prints a page for those who are not online. */
@InChromium
class PrintIT {

    private final Site site;

    PrintIT(Site site) {
        this.site = site;
    }

    @Test
    void on_paper_there_is_the_record_and_where_it_is_found_and_nothing_to_press() {
        Page page = site.anybody(Look.desk()).open(Site.CAMPAIGN).page();
        Locator more = page.locator("main a[href='http://kazakhstan.socialism.ru/']");
        assertThat(page.locator(".masthead")).isVisible();
        assertThat(page.locator(".printed")).isHidden();
        assertThat(after(more)).isEqualTo("none");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String pressed :
                new String[] {".masthead", ".tabs", ".call", ".choices", "#live-state", "body > footer"}) {
            assertThat(page.locator(pressed)).isHidden();
        }
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".demands li").first()).isVisible();
        assertThat(page.locator(".printed")).isVisible();
        assertThat(page.locator(".printed")).containsText(site.url() + Site.CAMPAIGN);
        assertThat(after(more)).startsWith("\" (");
    }

    /** What the styles write behind a link. */
    private static String after(Locator link) {
        return (String) link.evaluate("it => getComputedStyle(it, '::after').content");
    }
}
