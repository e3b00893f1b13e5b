package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody who answered the appeal and says so: no name, no account, and a second of work for their browser. */
@InChromium
class SentIT {

    private final Site site;

    SentIT(Site site) {
        this.site = site;
    }

    @Test
    void a_browser_with_scripts_does_the_work_while_the_form_is_filled_in() {
        Visitor supporter = open(Look.phone());
        assertThat(supporter.page().locator("h1")).hasText("Thank you");
        assertThat(supporter.page().locator("main .notice")).containsText("Counted: one, Letter. Not verified.");
        assertThat(supporter.faults()).isEmpty();
        supporter.follow("How many there are");
        assertThat(supporter.page().locator("main")).containsText("sent one");
        assertThat(supporter.faults()).isEmpty();
    }

    @Test
    void a_browser_without_scripts_is_asked_to_wait() {
        Visitor supporter = open(Look.phone().withoutJavaScript());
        assertThat(supporter.page().locator(".errors")).containsText("more seconds and send it again");
        assertThat(supporter.page().getByLabel("Letter")).isChecked();
    }

    private Visitor open(Look look) {
        Visitor supporter = site.anybody(look).open(Site.CAMPAIGN + "/appeal");
        supporter.follow("I sent one");
        supporter.page().getByLabel("Letter").check();
        supporter.press("Count mine");
        return supporter;
    }
}
