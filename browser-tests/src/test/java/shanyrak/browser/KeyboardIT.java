package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.standalone.testing.Rest;

/** Whoever has no mouse. */
@InChromium
class KeyboardIT {

    private static final int PATIENCE = 80;
    private static final int TEN = 10;
    private static final String FOCUSED = "it => it === document.activeElement";
    private static final String SEEN = """
            it => getComputedStyle(it).outlineStyle !== 'none' || getComputedStyle(it).boxShadow !== 'none'""";

    private final Site site;

    KeyboardIT(Site site) {
        this.site = site;
    }

    @Test
    void a_picket_is_logged_from_the_door_on() {
        Visitor visitor = site.anybody(Look.desk()).open("/sign-in");
        write(visitor, "Pseudonym", Rest.PSEUDONYM);
        write(visitor, "Passphrase", Rest.PASSPHRASE);
        keys(visitor).press("Enter");
        assertThat(visitor.page().locator("h1")).hasText("Your desk");

        enter(visitor, role(visitor, AriaRole.BUTTON, "Picket"));
        write(visitor, "When", "2006-04-21");
        write(visitor, "Country", "Ireland");
        write(visitor, "Town", "Dublin");
        enter(visitor, role(visitor, AriaRole.BUTTON, "Log it"));
        assertThat(visitor.page().locator("h1")).hasText("Picket: Dublin, Ireland");
        assertThat(visitor.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twelve_faxes_to_the_akimat_take_ten_keys_at_most_once_the_form_is_open(boolean javaScript) {
        Visitor visitor = site.owner(javaScript ? Look.phone() : Look.phone().withoutJavaScript());
        visitor.open("/desk/log/picket?campaign=shanyrak&place.country=IE&place.town=Cork")
                .press("Log it");
        visitor.follow("Desk");
        visitor.follow("Protest");
        assertThat(visitor.page().locator("h1")).hasText("Log a protest");
        List<String> pressed = List.of("1", "2", "Tab", "ArrowDown", "Enter");
        assertThat(pressed).hasSizeLessThanOrEqualTo(TEN);
        pressed.forEach(keys(visitor)::press);
        assertThat(visitor.page().locator("h1")).hasText("Protest: Cork, Ireland");
        assertThat(visitor.page().locator("main")).containsText("12 items");
        assertThat(visitor.page().locator("main")).containsText("Fax");
        assertThat(visitor.page().locator("main")).containsText("Akim");
        assertThat(visitor.noticed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_looked_at_first_is_what_the_public_sees_afterwards(boolean javaScript) {
        Visitor visitor = site.owner(javaScript ? Look.phone() : Look.phone().withoutJavaScript());
        visitor.open("/desk/log/rally?campaign=shanyrak&place.country=DE&place.town=Jena");
        visitor.type("Aimed at", "The consulate");
        visitor.type("At least", "40");
        visitor.press("Look at it first");
        List<String> shown = visitor.page().locator(".preview .says > div").allInnerTexts();
        visitor.press("Log it");
        assertThat(visitor.page().locator("h1")).hasText("Rally: Jena, Germany");
        assertThat(visitor.page().locator(".says.full > div").allInnerTexts()).isEqualTo(shown);
        assertThat(visitor.noticed()).isEmpty();
    }

    @Test
    void what_is_typed_is_kept_while_one_types_and_found_again() {
        Visitor visitor = site.owner(Look.phone());
        visitor.open("/desk/log/rally?campaign=shanyrak&place.country=DE&place.town=Gera");
        walkTo(visitor, visitor.field("Aimed at"));
        keys(visitor).type("The town hall");
        assertThat(visitor.page().getByText("Kept as a draft.")).isVisible();
        assertThat(visitor.faults()).isEmpty();
        visitor.open("/desk/log/drafts").follow("Rally: Gera, Germany");
        assertThat(visitor.field("Aimed at")).hasValue("The town hall");
        visitor.press("Log it");
        assertThat(visitor.page().locator("h1")).hasText("Rally: Gera, Germany");
        assertThat(visitor.open("/desk/log/drafts").page().getByText("Rally: Gera, Germany"))
                .hasCount(0);
        assertThat(visitor.faults()).isEmpty();
    }

    @Test
    void the_first_key_offers_to_skip_to_the_content() {
        Visitor visitor = site.anybody(Look.desk()).open("/");
        keys(visitor).press("Tab");
        Locator skip = role(visitor, AriaRole.LINK, "Skip to the content");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        keys(visitor).press("Enter");
        assertThat(visitor.page().locator("#content")).isFocused();
    }

    private static Locator role(Visitor visitor, AriaRole role, String name) {
        return visitor.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void write(Visitor visitor, String label, String text) {
        walkTo(visitor, visitor.field(label));
        if (!label.equals("Country")) {
            keys(visitor).press("Control+A");
        }
        keys(visitor).type(text);
    }

    private static void enter(Visitor visitor, Locator target) {
        walkTo(visitor, target);
        keys(visitor).press("Enter");
    }

    private static void walkTo(Visitor visitor, Locator target) {
        for (int steps = 0; !is(target, FOCUSED); steps++) {
            assertThat(steps).as("steps to " + target).isLessThan(PATIENCE);
            keys(visitor).press("Tab");
        }
        assertThat(is(target, SEEN)).as("one sees where one is: " + target).isTrue();
    }

    private static boolean is(Locator target, String question) {
        return Boolean.TRUE.equals(target.evaluate(question));
    }

    private static Keyboard keys(Visitor visitor) {
        return visitor.page().keyboard();
    }
}
