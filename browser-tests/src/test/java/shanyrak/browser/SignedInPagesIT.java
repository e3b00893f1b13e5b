package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@InChromium
class SignedInPagesIT {

    private final Site site;

    SignedInPagesIT(Site site) {
        this.site = site;
    }

    Stream<Arguments> every_page_in_two_looks() {
        return site.signedInPages().stream()
                .flatMap(page -> Stream.of(Look.phone(), Look.desk().dark()).map(look -> Arguments.of(page, look)));
    }

    @ParameterizedTest
    @MethodSource("every_page_in_two_looks")
    void it_fits_shuts_nobody_out_asks_no_other_host_has_a_strict_policy_and_nothing_goes_wrong(
            String page, Look look) {
        Visitor owner = site.owner(look).open(page);
        assertThat(owner.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
        assertThat(owner.faults()).isEmpty();
    }

    static List<String> every_kind() {
        return Site.KINDS;
    }

    @ParameterizedTest
    @MethodSource("every_kind")
    void a_form_that_was_sent_too_early_says_what_is_missing_and_shuts_nobody_out(String kind) {
        Visitor owner = site.owner(Look.phone()).open("/desk/log/" + kind + "?campaign=shanyrak");
        owner.press("Log it");
        assertThat(owner.page().locator(".errors")).containsText("This must be filled in.");
        assertThat(owner.faults()).isEmpty();
    }

    @Test
    void a_form_offers_only_what_its_kind_has() {
        Visitor owner = site.owner(Look.desk()).open("/desk/log/entries/" + site.entry("picket") + "/correct");
        assertThat(owner.field("Aimed at")).hasValue("Embassy of Kazakhstan, London");
        assertThat(owner.field("Part of")).hasCount(0);
        assertThat(owner.field("About")).hasCount(0);
    }

    @Test
    void a_fresh_token_and_a_fresh_invitation_fit_on_a_phone() {
        Visitor owner = site.owner(Look.phone()).open("/account");
        owner.type("What the token is for", "a script");
        owner.press("Make a token");
        assertThat(owner.page().locator(".secret")).isVisible();
        assertThat(owner.faults()).isEmpty();
        owner.open("/accounts").press("Invite somebody");
        assertThat(owner.page().locator(".secret")).isVisible();
        assertThat(owner.faults()).isEmpty();
    }

    @Test
    void the_way_back_after_signing_out_shows_nothing() {
        Visitor owner = site.anybody(Look.phone()).signIn().open("/desk");
        assertThat(owner.page().locator("h1")).hasText("Your desk");
        owner.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(owner.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();
        owner.page().goBack();
        assertThat(owner.page()).hasURL(Pattern.compile("/sign-in"));
        assertThat(owner.page().getByText("What you logged")).hasCount(0);
    }
}
