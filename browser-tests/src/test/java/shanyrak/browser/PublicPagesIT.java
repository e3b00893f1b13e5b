package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@InChromium
class PublicPagesIT {

    private final Site site;

    PublicPagesIT(Site site) {
        this.site = site;
    }

    Stream<Arguments> every_page_in_every_look() {
        return site.publicPages().stream()
                .flatMap(page -> Stream.of(
                                Look.phone(),
                                Look.phone().dark(),
                                Look.desk(),
                                Look.desk().dark())
                        .map(look -> Arguments.of(page, look)));
    }

    @ParameterizedTest
    @MethodSource("every_page_in_every_look")
    void it_fits_shuts_nobody_out_asks_no_other_host_has_a_strict_policy_and_nothing_goes_wrong(
            String page, Look look) {
        assertThat(site.anybody(look).open(page).faults()).isEmpty();
    }

    @Test
    void the_doubt_about_the_pickets_date_is_said_in_words() {
        Page page = site.anybody(Look.phone()).open(Site.CAMPAIGN + "/timeline").page();
        assertThat(page.getByText("13 April 2006 (uncertain)").first()).isVisible();
    }

    @Test
    void the_campaign_shows_its_four_demands() {
        Page page = site.anybody(Look.phone()).open(Site.CAMPAIGN).page();
        assertThat(page.locator(".demands li")).hasCount(4);
        assertThat(page.locator(".demands li").first()).isVisible();
    }

    @Test
    void the_appeal_names_whom_to_write_to() {
        Page page = site.anybody(Look.phone()).open(Site.CAMPAIGN + "/appeal").page();
        assertThat(page.locator(".addressee")).containsText("Administration of the City Akim (Mayor), Alma-Ata");
    }

    @Test
    void the_pages_are_read_from_one_to_the_next_without_javascript() {
        Visitor visitor = site.anybody(Look.phone().withoutJavaScript()).open("/");
        visitor.follow("Defend the Shanyrak residents");
        visitor.follow("Timeline");
        visitor.follow("Picket: London, United Kingdom");
        assertThat(visitor.page().locator("h1")).hasText("Picket: London, United Kingdom");
        assertThat(visitor.page().locator("main")).containsText("The number of participants was not stated");
    }
}
