package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;

/** The whole way of a coordinator with a phone and no JavaScript, from the link at the terminal on. */
@InChromium
class CoordinatorIT {

    private static final Pattern LINK = Pattern.compile("Make the first account, once, at (\\S+)");
    private static final String PICKET = "Picket: Berlin, Germany";

    private final Chromium chromium;
    private Product product;
    private Visitor coordinator;

    CoordinatorIT(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeAll
    void start(@TempDir Path folder) {
        product = Product.start(folder.resolve("data"));
        coordinator = chromium.visitor(product.url(), Look.phone().withoutJavaScript());
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void a_picket_is_logged_corrected_and_retracted_and_the_public_sees_each() {
        makeTheFirstAccount();
        signInAgain();
        int before = actions();

        openTheFormOfAPicket();
        sendItWithMistakes();
        mendAndSendIt();
        assertThat(page().locator("h1")).hasText(PICKET);
        assertThat(page().locator("main")).containsText("30–50 people");
        assertOnTheTimeline();
        assertThat(actions()).isEqualTo(before + 1);

        correctItsTurnout();
        assertThat(page().locator(".versions del")).containsText("30–50 people");
        assertThat(page().locator(".versions ins")).containsText("40–50 people");
        assertThat(page().locator(".versions q")).hasText("A photograph shows forty.");
        assertThat(actions()).isEqualTo(before + 1);

        retractIt();
        assertThat(page().locator(".notice.retracted")).containsText("It was logged twice");
        assertThat(actions()).isEqualTo(before);
    }

    private void makeTheFirstAccount() {
        coordinator.open(Awaitility.await().until(this::link, link -> !link.isEmpty()));
        coordinator.type("Pseudonym", Rest.PSEUDONYM);
        coordinator.type("Passphrase", Rest.PASSPHRASE);
        coordinator.press("Make the account");
        assertThat(page().locator("h1")).hasText("Your desk");
    }

    private void signInAgain() {
        page().locator("header").getByText("Sign out").click();
        coordinator.follow("Sign in");
        coordinator.type("Pseudonym", Rest.PSEUDONYM);
        coordinator.type("Passphrase", Rest.PASSPHRASE);
        coordinator.press("Sign in");
        assertThat(page().locator("h1")).hasText("Your desk");
    }

    private void openTheFormOfAPicket() {
        coordinator.follow("Desk");
        coordinator.follow("Picket");
        assertThat(page().locator("h1")).hasText("Log a picket");
    }

    private void sendItWithMistakes() {
        coordinator.type("When", "last Thursday");
        coordinator.type("Town", "Berlin");
        coordinator.type("At least", "50");
        coordinator.type("At most", "30");
        coordinator.press("Log it");
        assertThat(error("when")).containsText("This is no date.");
        assertThat(error("place.country")).hasText("This must be filled in.");
        assertThat(error("turnout.high")).containsText("smaller than the lower one");
        assertThat(coordinator.field("When")).hasValue("last Thursday");
        assertThat(coordinator.field("Town")).hasValue("Berlin");
        assertThat(coordinator.field("At least")).hasValue("50");
    }

    private void mendAndSendIt() {
        coordinator.type("When", "2006-04-20");
        coordinator.field("Country").selectOption("DE");
        coordinator.type("At least", "30");
        coordinator.type("At most", "50");
        coordinator.press("Log it");
    }

    private void correctItsTurnout() {
        openTheEntry();
        coordinator.follow("Correct");
        assertThat(coordinator.field("At least")).hasValue("30");
        coordinator.type("At least", "40");
        coordinator.type("What was wrong", "A photograph shows forty.");
        coordinator.press("Correct it");
    }

    private void retractIt() {
        openTheEntry();
        coordinator.follow("Retract");
        coordinator.field("Why").selectOption("It was logged twice");
        coordinator.press("Retract it");
    }

    private void assertOnTheTimeline() {
        coordinator.open(Site.CAMPAIGN + "/timeline");
        assertThat(page().locator(".timeline").getByText(PICKET)).isVisible();
    }

    private void openTheEntry() {
        coordinator.follow("Desk");
        coordinator.follow(PICKET);
    }

    private int actions() {
        coordinator.open(Site.CAMPAIGN + "/totals");
        return Integer.parseInt(page().locator(".numbers data").first().getAttribute("value"));
    }

    private Locator error(String field) {
        return page().locator("[id='" + field + "-error']");
    }

    private String link() {
        Matcher said = LINK.matcher(product.log());
        return said.find() ? said.group(1) : "";
    }

    private Page page() {
        return coordinator.page();
    }
}
