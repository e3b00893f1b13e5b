package shanyrak.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reporter on deadline: from the front page to a fact that is found, taken away, cited and checked. */
@InChromium
class ReporterIT {

    private static final String PICKET = "Picket: London, United Kingdom";
    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Site site;

    ReporterIT(Site site) {
        this.site = site;
    }

    static Stream<Look> looks() {
        return Stream.of(Look.phone(), Look.desk(), Look.phone().withoutJavaScript());
    }

    @ParameterizedTest
    @MethodSource("looks")
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void a_fact_is_found_taken_away_cited_and_checked_within_two_minutes(Look look) throws IOException {
        Visitor reporter = site.anybody(look).open("/");
        find(reporter);
        takeAway(reporter);
        check(reporter, citation(reporter));
        assertThat(look.javaScript() ? reporter.faults() : reporter.noticed()).isEmpty();
    }

    private static void find(Visitor reporter) {
        reporter.follow("Defend the Shanyrak residents");
        reporter.follow("Timeline");
        reporter.type("Search the record", "Лондон");
        reporter.press("Show");
        assertThat(reporter.page().locator(".timeline mark").first()).hasText("London");
        assertThat(reporter.page().locator(".count")).isInViewport();
    }

    private static void takeAway(Visitor reporter) throws IOException {
        Page page = reporter.page();
        reporter.unfold("Take it away");
        Download file = page.waitForDownload(() -> reporter.follow("CSV"));
        assertThat(file.suggestedFilename()).startsWith("shanyrak-").endsWith(".csv");
        try (CSVParser table = TABLE.parse(Files.newBufferedReader(file.path()))) {
            List<CSVRecord> rows = table.getRecords();
            assertThat(rows).extracting(row -> row.get("page")).containsExactlyElementsOf(onScreen(page));
            String offer = page.locator("details.take-away").innerText();
            assertThat(rows).allSatisfy(row -> {
                assertThat(offer).contains("position " + row.get("position"));
                assertThat(row.get("cite")).contains("/timeline?q=%D0%9B%D0%BE%D0%BD%D0%B4%D0%BE%D0%BD&asOf=");
            });
        }
    }

    /** The addresses of the entries that are shown. */
    private static List<String> onScreen(Page page) {
        List<Locator> links = page.locator(".timeline h3 a").all();
        assertThat(links).isNotEmpty();
        return links.stream()
                .map(link -> (String) link.evaluate("it => it.href"))
                .toList();
    }

    private static String citation(Visitor reporter) {
        Page page = reporter.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(PICKET))
                .click();
        assertThat(page.locator("h1")).hasText(PICKET);
        reporter.unfold("Cite this entry");
        String citation = page.locator("details[open] p").first().innerText();
        assertThat(citation)
                .contains(PICKET, "Version 2, position 12.", "?asOf=12 ")
                .containsPattern("\\(accessed \\d{1,2} \\p{Alpha}+ \\d{4}\\)\\.$");
        return citation;
    }

    private static void check(Visitor reporter, String citation) {
        reporter.follow("What has changed since");
        reporter.follow("Bring a citation, an address or an old export");
        reporter.page().locator("#pasted").fill(citation);
        reporter.press("Compare");
        Locator outcome = reporter.page().locator(".outcome");
        assertThat(outcome.locator("li")).hasCount(1);
        assertThat(outcome.locator("li")).containsText("Unchanged");
        assertThat(outcome.locator("li")).containsText(PICKET);
    }
}
