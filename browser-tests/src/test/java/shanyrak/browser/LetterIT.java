package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody with two minutes who wants to send a protest. */
@InChromium
class LetterIT {

    private static final String OWN_WORDS = "My own words: Шаңырақ & 40 homes";

    private final Site site;

    LetterIT(Site site) {
        this.site = site;
    }

    @Test
    void the_mail_program_gets_the_letter_as_it_was_changed() {
        Visitor supporter = open(Look.phone());
        Page page = supporter.page();
        supporter.field("Your letter").fill(OWN_WORDS + "\nsecond line");
        // what would open a mail program is only looked at
        page.evaluate("document.addEventListener('click', it => it.preventDefault())");
        Locator mail = page.getByText("Open in your mail program");
        mail.click();

        assertThat(mail).hasAttribute("href", Pattern.compile("^mailto:.*@example\\.org\\?cc=copies@example\\.org&.*"));
        String address = mail.getAttribute("href");
        assertThat(URLDecoder.decode(address.substring(address.indexOf("&body=") + 6), StandardCharsets.UTF_8))
                .isEqualTo(OWN_WORDS + "\r\nsecond line");
        assertThat(supporter.faults()).isEmpty();
    }

    @Test
    void it_can_be_had_in_another_language_than_the_page() {
        Visitor supporter = open(Look.phone());
        supporter.page().locator("#letter nav a[lang=kk]").click();
        assertThat(supporter.field("Your letter")).hasValue(Pattern.compile("Құрметпен,\\s*$"));
        assertThat(supporter.field("Your letter")).hasAttribute("lang", "kk");
        assertThat(supporter.faults()).isEmpty();
    }

    @Test
    void it_is_copied() {
        Visitor supporter = open(Look.desk());
        supporter.field("Your letter").fill(OWN_WORDS);
        supporter.press("Copy");
        assertThat(supporter.page().locator("form.writing [role=status]")).containsText("copied");
    }

    @Test
    void it_is_printed_alone() {
        Visitor supporter = open(Look.desk());
        Page page = supporter.page();
        page.evaluate("window.print = () => {}");
        supporter.field("Your letter").fill(OWN_WORDS);
        supporter.press("Print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("body > .paper")).hasText(OWN_WORDS);
        assertThat(page.locator("body > .paper")).isVisible();
        assertThat(page.locator("main")).isHidden();
    }

    @Test
    void without_javascript_it_is_taken_as_pdf() throws IOException {
        Visitor supporter = open(Look.phone().withoutJavaScript());
        supporter.field("Your letter").fill(OWN_WORDS);
        assertThat(supporter.page().locator(".copies")).isHidden();
        Download file = supporter.page().waitForDownload(() -> supporter.press("Download as PDF"));

        assertThat(file.suggestedFilename()).isEqualTo("letter-en.pdf");
        assertThat(Files.readString(file.path(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    private Visitor open(Look look) {
        return site.anybody(look).open(Site.CAMPAIGN + "/appeal");
    }
}
