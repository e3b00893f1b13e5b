package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who read in another language. */
@InChromium
class LanguageIT {

    private static final String LETTERS = "document.fonts.check(\"1em 'Inter'\", 'Әңгіме ұзақ')";

    private final Site site;

    LanguageIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({"Русский, ru, Хроника", "Қазақша, kk, Оқиғалар", "English, en, Timeline"})
    void who_chooses_a_language_stays_where_they_are_and_keeps_it_from_page_to_page(
            String name, String tag, String timeline) {
        Visitor reader = site.anybody(Look.phone()).open(Site.CAMPAIGN + "/timeline?q=London");
        reader.follow(name);
        Page page = reader.page();
        assertThat(page).hasURL(Pattern.compile("/timeline\\?q=London&lang=" + tag + "$"));
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        assertThat(page.locator("h1")).hasText(timeline);
        assertThat(page.locator("#q")).hasValue("London");
        page.locator(".tabs a").first().click();
        assertThat(page).hasURL(Pattern.compile(Site.CAMPAIGN + "$"));
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        assertThat(page.locator(".tabs a").nth(1)).hasText(timeline);
        assertThat(reader.faults()).isEmpty();
    }

    @Test
    void an_address_that_is_passed_on_speaks_its_language_to_everybody() {
        Page page = site.anybody(Look.phone())
                .open(Site.CAMPAIGN + "/timeline?lang=ru")
                .page();
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
        assertThat(page.locator("time").first()).containsText("апрель 2006 г.");
    }

    @Test
    void every_page_names_its_other_languages() {
        Page page = site.anybody(Look.phone())
                .open(Site.CAMPAIGN + "/timeline?q=London&lang=kk")
                .page();
        List<?> alternates = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('link[rel=alternate][hreflang]')]
                  .map(link => link.hreflang + ' ' + link.href.slice(location.origin.length))""");
        String here = Site.CAMPAIGN + "/timeline?q=London";
        assertThat(alternates)
                .isEqualTo(List.of(
                        "en " + here + "&lang=en",
                        "kk " + here + "&lang=kk",
                        "ru " + here + "&lang=ru",
                        "x-default " + here));
    }

    @Test
    void kazakh_letters_come_from_the_same_face_as_all_others() {
        Page page = site.anybody(Look.phone()).open(Site.CAMPAIGN + "?lang=kk").page();
        page.waitForFunction("document.fonts.status === 'loaded'");
        assertThat(page.evaluate(LETTERS)).isEqualTo(true);
        assertThat(page.evaluate("""
                [...document.fonts].filter(face => face.family === 'Inter' && face.status === 'loaded').length""")).isEqualTo(2);
    }
}
