package shanyrak.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stands on the page for programmers is carried out, by the real curl, on the running product. */
class DevelopersIT {

    private static final String MISSING =
            "THE LINES FOR PROGRAMMERS ARE NOT TRIED: there is no curl (apt-get install curl)";
    private static final Pattern BASE = Pattern.compile("<code class=\"base\">(.*?)</code>");
    private static final Pattern FIGURE = Pattern.compile("(?s)<figure>(.*?)</figure>");
    private static final Pattern SHELL = Pattern.compile("(?s)<code class=\"(?:asks|sets)\">(.*?)</code>");
    private static final Pattern STATUS = Pattern.compile("<samp class=\"status\">(\\d+)</samp>");
    private static final Pattern FIELDS = Pattern.compile("<samp class=\"fields\">(.*?)</samp>");
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A line of the page.
     *
     * @param status that it says is answered; empty where it sets a variable
     * @param fields that it says the answer has
     */
    private record Line(String shell, Optional<Integer> status, List<String> fields) {

        static Line of(String figure) {
            return new Line(
                    first(SHELL, figure).orElseThrow(),
                    first(STATUS, figure).map(Integer::valueOf),
                    first(FIELDS, figure).stream()
                            .flatMap(fields -> Stream.of(fields.split(", ")))
                            .toList());
        }

        /** The same for a test that wants to see the answer, too. */
        String watched(int number) {
            return status.isEmpty()
                    ? shell + "\ntest -n \"$" + shell.substring(0, shell.indexOf('=')) + "\""
                    : shell.replaceAll(" --output \\S+", "") + " -sS -o answer-" + number
                            + " -w '%{http_code}' > status-" + number;
        }
    }

    @Test
    void every_line_on_the_page_is_answered_as_it_says(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(isTried(isInstalled(), "true".equals(System.getenv("CI"))), MISSING);
        try (Product product = Product.start(folder.resolve("data"))) {
            product.rest().setUp();
            String page = product.rest()
                    .get("/developers?atLeast=13&lang=en")
                    .is(200)
                    .http()
                    .body();
            assertThat(page).doesNotContain("??");
            List<Line> lines = FIGURE.matcher(page)
                    .results()
                    .map(found -> Line.of(found.group(1)))
                    .toList();
            assertThat(lines).hasSizeGreaterThan(25);
            carryOut(first(BASE, page).orElseThrow(), lines, folder);
            for (int number = 0; number < lines.size(); number++) {
                check(lines.get(number), number, folder);
            }
        }
    }

    @Test
    void without_curl_nothing_is_tried_and_where_everything_has_to_be_that_is_a_failure() {
        assertThat(isTried(true, true)).isTrue();
        assertThat(isTried(false, false)).isFalse();
        assertThatThrownBy(() -> isTried(false, true)).hasMessageContaining("curl");
    }

    private static void carryOut(String base, List<Line> lines, Path folder) throws IOException, InterruptedException {
        List<String> script = new ArrayList<>(List.of("set -euo pipefail", base));
        for (int number = 0; number < lines.size(); number++) {
            script.add(lines.get(number).watched(number));
        }
        Path file = Files.writeString(folder.resolve("lines.sh"), String.join("\n", script) + "\n");
        ProcessBuilder bash = new ProcessBuilder("bash", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        bash.environment().put("ME", Rest.PSEUDONYM + ":" + Rest.PASSPHRASE);
        Process process = bash.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said")))
                .isZero();
    }

    private static void check(Line line, int number, Path folder) throws IOException {
        if (line.status().isPresent()) {
            assertThat(Files.readString(folder.resolve("status-" + number)))
                    .as(line.shell())
                    .isEqualTo(line.status().get().toString());
        }
        if (!line.fields().isEmpty()) {
            JsonNode answer = JSON.readTree(Files.readString(folder.resolve("answer-" + number), UTF_8));
            assertThat(answer.propertyNames()).as(line.shell()).containsAll(line.fields());
        }
    }

    private static boolean isTried(boolean installed, boolean obliged) {
        if (!installed && obliged) {
            throw new IllegalStateException("There is no curl, and CI=true forbids to leave the lines untried");
        }
        if (!installed) {
            System.out.println(MISSING);
        }
        return installed;
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "curl")));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .map(HtmlUtils::htmlUnescape)
                .findFirst();
    }
}
