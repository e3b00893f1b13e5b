package shanyrak.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Lighthouse says of the pages on a phone; not how fast they are, which depends on what else the machine does. */
@InChromium
class LighthouseIT {

    private static final NpmPackage LIGHTHOUSE = new NpmPackage("lighthouse", "12.8.2");
    private static final double ENOUGH = 0.95;
    private static final int MINUTES = 3;

    private final Site site;
    private Path lighthouse = Path.of("");

    LighthouseIT(Site site) {
        this.site = site;
    }

    @BeforeAll
    void fetch() throws IOException, InterruptedException {
        Optional<Path> fetched = LIGHTHOUSE.fetch();
        assumeThat(fetched).as("Lighthouse, which npm would have fetched").isPresent();
        lighthouse = fetched.orElseThrow();
    }

    Stream<String> pages() {
        return Stream.of("", "/timeline", "/entries/" + site.entry("picket"), "/appeal")
                .map(Site.CAMPAIGN::concat);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybody_can_use_the_page_it_is_made_well_and_can_be_found(String page)
            throws IOException, InterruptedException {
        for (JsonNode category : report(page).get("categories")) {
            assertThat(category.get("score").asDouble())
                    .as(category.get("id").asString())
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    private JsonNode report(String page) throws IOException, InterruptedException {
        Path written = Path.of("target", "lighthouse.json").toAbsolutePath();
        ProcessBuilder run = new ProcessBuilder(List.of(
                        Installed.program("node").orElseThrow().toString(),
                        lighthouse.resolve("cli").resolve("index.js").toString(),
                        site.url() + page,
                        "--quiet",
                        "--only-categories=accessibility,best-practices,seo",
                        "--output=json",
                        "--output-path=" + written,
                        "--chrome-flags=--headless=new --no-sandbox --disable-gpu"))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "lighthouse.log").toFile());
        run.environment()
                .put("CHROME_PATH", Installed.program("chromium").orElseThrow().toString());
        Process running = run.start();
        if (!running.waitFor(MINUTES, TimeUnit.MINUTES)) {
            running.destroyForcibly();
        }
        assertThat(running.waitFor()).isZero();
        return new JsonMapper().readTree(written.toFile());
    }
}
