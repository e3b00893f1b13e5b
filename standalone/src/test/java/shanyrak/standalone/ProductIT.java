package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;
import shanyrak.standalone.testing.Rest.Answer;
import tools.jackson.databind.JsonNode;

/** The one file as people start it, with the sample campaign. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductIT {

    private static final String PICKET = """
            {"when": "2006-04-20", "place": {"country": "DE", "town": "Berlin"},
             "organisers": ["A union"], "turnout": {"low": 10, "high": 20}}""";
    private static final String PROTEST = """
            {"when": "2006-04-20", "place": {"country": "SE"}, "channel": "fax", "items": 12}""";

    private Path data;
    private Product product;
    private Rest rest;

    @BeforeAll
    void start(@TempDir Path folder) {
        data = folder.resolve("data");
        product = Product.start(data);
        rest = product.rest().setUp().withToken();
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void the_sample_stands_on_the_timeline_with_its_doubt() {
        JsonNode timeline = settled("/api/campaigns/shanyrak/timeline?to=2006-04-30&country=GB");
        assertThat(values(timeline.get("entries"), "kind")).contains("picket", "letter-handed-in");
        assertThat(timeline.get("entries").toString()).contains("2006-04-13?");
        JsonNode campaign = settled("/api/campaigns/shanyrak");
        assertThat(campaign.get("demands")).hasSize(4);
        assertThat(campaign.get("appeal").toString()).contains("Mayor of Alma-Ata");
    }

    @Test
    void a_picket_and_a_protest_are_on_the_timeline_and_in_the_totals_when_their_answers_are_followed() {
        long actionsBefore = totals(0).get("totals").get("actions").asLong();
        Answer picket =
                rest.post("/api/campaigns/shanyrak/pickets", PICKET, "a-picket").is(201);
        Answer protest = rest.post("/api/campaigns/shanyrak/protests", PROTEST, "a-protest")
                .is(201);
        assertThat(picket.http().headers().firstValue("Location"))
                .hasValue("/campaigns/shanyrak/entries/"
                        + picket.body().get("entry").asString());
        long position = protest.body().get("position").asLong();
        JsonNode timeline = rest.get("/api/campaigns/shanyrak/timeline?limit=200&atLeast=" + position)
                .is(200)
                .body();
        assertThat(values(timeline.get("entries"), "entry"))
                .contains(
                        picket.body().get("entry").asString(),
                        protest.body().get("entry").asString());
        JsonNode totals = totals(position);
        assertThat(totals.get("position").asLong()).isGreaterThanOrEqualTo(position);
        assertThat(totals.get("totals").get("actions").asLong()).isGreaterThanOrEqualTo(actionsBefore + 2);
        assertThat(totals.get("by").get("country").toString()).contains("DE", "SE");
    }

    @Test
    void two_hundred_copies_of_one_command_at_once_make_one_entry_and_two_hundred_equal_answers()
            throws InterruptedException, ExecutionException {
        List<Answer> answers = atOnce(
                200, _ -> () -> rest.post("/api/campaigns/shanyrak/pickets", PICKET, "the-same-two-hundred-times"));
        Set<String> distinct = answers.stream()
                .map(answer -> answer.status() + " " + answer.http().body())
                .collect(Collectors.toSet());
        assertThat(distinct).hasSize(1);
        String entry = answers.getFirst().is(201).body().get("entry").asString();
        long position = answers.getFirst().body().get("position").asLong();
        JsonNode timeline = rest.get("/api/campaigns/shanyrak/timeline?limit=200&country=DE&atLeast=" + position)
                .is(200)
                .body();
        assertThat(values(timeline.get("entries"), "entry").stream().filter(entry::equals))
                .hasSize(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused_and_a_missing_one_too() {
        rest.post("/api/campaigns/shanyrak/pickets", PICKET, "used-once").is(201);
        Answer reused = rest.post("/api/campaigns/shanyrak/pickets", PICKET.replace("10", "11"), "used-once");
        assertThat(reused.is(422).body().get("errors").get(0).get("rule").asString())
                .isEqualTo("IdempotencyKeyReused");
        Answer missing = rest.post("/api/campaigns/shanyrak/pickets", PICKET, null);
        assertThat(missing.is(400).body().get("errors").get(0).get("field").asString())
                .isEqualTo("Idempotency-Key");
    }

    @Test
    void a_second_start_on_the_same_folder_is_refused_with_a_sentence() {
        Product second = Product.launch(data, Product.freePort());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.log()).contains("already running on the data folder").doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_taken_port_is_refused_with_a_sentence(@TempDir Path folder) {
        Product second = Product.launch(folder.resolve("other"), product.port());
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.log())
                .contains("Port " + product.port() + " is taken")
                .doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void it_listens_on_its_own_port_only_and_for_this_machine_only() throws IOException {
        assertThat(Listeners.loopbackByPort(product.handle())).isEqualTo(Map.of(product.port(), true));
    }

    @Test
    void every_page_is_shown() {
        for (String page : List.of(
                "",
                "campaigns/shanyrak",
                "campaigns/shanyrak/appeal",
                "campaigns/shanyrak/timeline",
                "campaigns/shanyrak/totals",
                "sign-in",
                "openapi.json")) {
            assertThat(rest.get("/" + page).status()).as(page).isEqualTo(200);
        }
    }

    @Test
    void what_it_keeps_on_disk_is_for_its_owner_only() throws IOException {
        assertThat(Files.getPosixFilePermissions(data)).extracting(Enum::name).allMatch(it -> it.startsWith("OWNER"));
    }

    private JsonNode totals(long position) {
        return rest.get("/api/campaigns/shanyrak/totals?atLeast=" + position)
                .is(200)
                .body();
    }

    /** As it is once the views have caught up with the sample: its last event is at position 13. */
    private JsonNode settled(String path) {
        return rest.get(path + (path.contains("?") ? "&" : "?") + "atLeast=13")
                .is(200)
                .body();
    }

    private static List<String> values(JsonNode entries, String field) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.get(field).asString())
                .toList();
    }

    private static List<Answer> atOnce(int copies, java.util.function.IntFunction<Callable<Answer>> request)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> futures = threads.invokeAll(
                    IntStream.range(0, copies).mapToObj(request).toList());
            List<Answer> answers = new java.util.ArrayList<>();
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
