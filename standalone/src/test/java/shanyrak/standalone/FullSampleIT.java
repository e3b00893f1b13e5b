package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.events.EventCatalogue;
import shanyrak.events.entry.Kind;
import shanyrak.events.selfreport.SelfReportEvent;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;
import tools.jackson.databind.JsonNode;

/** The product with the invented campaign in which everything happens: what it shows is what its script comes to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FullSampleIT {

    private static final String OVERDUE_COPIES = "Overdue copies of letters";
    private static final String CAMPAIGN = "/api/campaigns/demonstration";
    private static final Set<String> KINDS = Arrays.stream(Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toSet());
    private static final List<String> READ = List.of(
            CAMPAIGN, CAMPAIGN + "/timeline", CAMPAIGN + "/totals", CAMPAIGN + "/demands", CAMPAIGN + "/protests");

    private static final String PAGE = "/campaigns/demonstration";
    private static final List<String> EXPORTS = Stream.concat(
                    Stream.of("csv", "jsonl", "geojson", "atom", "json", "ics", "timelinejs.json")
                            .map(extension -> PAGE + "/timeline." + extension),
                    Stream.of("atom", "json").map(extension -> PAGE + "/corrections." + extension))
            .toList();
    private static final String[] NOT_PUBLIC = {
        "Nobody To Be Named", "Daniyar Fictional", "Witness Not Named", "The family has not been reached yet"
    };

    private Path data;
    private Product product;
    private Rest owner;
    private DemonstrationCount expected;

    @BeforeAll
    void start(@TempDir Path temp) throws IOException {
        data = temp.toRealPath().resolve("data");
        expected = DemonstrationCount.ofTheScript(KINDS);
        product = Product.start(data, "--shanyrak.sample=full");
        owner = product.rest().setUp().withToken();
        LogOwner.of(data).awaitViews();
    }

    @AfterAll
    void stop() {
        product.close();
    }

    /** But for what strangers say of themselves, which goes through no desk. */
    @Test
    void every_event_of_the_catalogue_is_in_the_log_that_a_desk_causes() throws IOException {
        assertThat(LogOwner.of(data).texts("SELECT DISTINCT name FROM log.event"))
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.byName().entrySet().stream()
                        .filter(event -> !SelfReportEvent.class.isAssignableFrom(event.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void the_timeline_shows_of_each_kind_what_the_script_publishes() {
        Map<String, Long> shown = new TreeMap<>();
        Map<String, Long> wanted = new TreeMap<>();
        for (String kind : KINDS) {
            shown.put(
                    kind, json(CAMPAIGN + "/timeline?kind=" + kind).get("total").asLong());
            wanted.put(kind, expected.published(kind));
        }
        assertThat(shown).isEqualTo(wanted).doesNotContainValue(0L);
    }

    @Test
    void the_totals_are_what_the_script_comes_to_and_the_sum_of_each_breakdown() {
        JsonNode answer = json(CAMPAIGN + "/totals");
        JsonNode totals = answer.get("totals");
        assertThat(totals.get("entries").asLong()).isEqualTo(expected.entries());
        assertThat(totals.get("actions").asLong()).isEqualTo(expected.actions());
        assertThat(totals.get("items").asLong()).isEqualTo(expected.items());
        assertThat(totals.at("/people/low").asLong()).isEqualTo(expected.peopleAtLeast());
        assertThat(totals.at("/people/high").asLong()).isEqualTo(expected.peopleAtMost());
        assertThat(totals.get("entriesWithUnknownTurnout").asLong()).isEqualTo(expected.unknownTurnouts());
        answer.get("by").properties().forEach(dimension -> {
            for (String of : List.of("/entries", "/actions", "/items", "/people/low", "/people/high")) {
                assertThat(dimension
                                .getValue()
                                .valueStream()
                                .mapToLong(cell -> cell.at(of).asLong())
                                .sum())
                        .as(dimension.getKey() + of)
                        .isEqualTo(totals.at(of).asLong());
            }
        });
    }

    @Test
    void the_public_sees_no_name_without_consent_and_nothing_that_is_held() {
        assertThat(whole(CAMPAIGN + "/timeline?limit=100"))
                .contains("Marat Invented", "Saule Made-Up")
                .doesNotContain(NOT_PUBLIC);
    }

    @Test
    void nor_does_an_export_or_a_feed_say_any_of_it() {
        for (String export : EXPORTS) {
            String shown = product.rest().get(export).is(200).http().body();
            assertThat(shown).as(export).contains("demonstration").doesNotContain(NOT_PUBLIC);
        }
        assertThat(product.rest()
                        .get(PAGE + "/timeline.jsonl")
                        .is(200)
                        .http()
                        .body()
                        .lines())
                .hasSize(json(CAMPAIGN + "/timeline").get("total").asInt());
    }

    @Test
    void each_group_of_what_is_to_be_done_is_on_the_owners_desk() throws IOException {
        String desk = owner.page("/desk");
        List<String> groups = new ArrayList<>(groups());
        assertThat(groups.remove(OVERDUE_COPIES)).isTrue();
        assertThat(desk).contains(groups);
        assertThat(desk)
                .as("a letter's step is counted from the day it was recorded, which for a fresh sample is today")
                .doesNotContain(OVERDUE_COPIES);
        assertThat(owner.page("/desk/letters?campaign=demonstration")).contains("Akkum");
    }

    /** Last, as it ends what the others look at. */
    @Test
    @Order(Integer.MAX_VALUE)
    void a_second_start_shows_the_same_and_nothing_twice() throws IOException {
        List<String> before = read();
        String head =
                LogOwner.of(data).texts("SELECT position::text FROM log.head").getFirst();
        product.close();
        product = Product.start(data, "--shanyrak.sample=full");
        LogOwner.of(data).awaitViews();
        assertThat(LogOwner.of(data).texts("SELECT position::text FROM log.head"))
                .containsExactly(head);
        assertThat(read()).isEqualTo(before);
        assertThat(product.log()).doesNotContain("WARN", "ERROR", "Exception");
    }

    private List<String> read() {
        return READ.stream()
                .map(path -> product.rest().get(path).is(200).http().body())
                .toList();
    }

    /** All pages of a list, one after the other. */
    private String whole(String path) {
        StringBuilder all = new StringBuilder();
        String next = "";
        do {
            JsonNode page = json(path + (next.isEmpty() ? "" : "&cursor=" + next));
            all.append(page);
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return all.toString();
    }

    private JsonNode json(String path) {
        return product.rest().get(path).is(200).body();
    }

    /** What the desk calls its groups. */
    private static List<String> groups() throws IOException {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(FullSampleIT.class.getResourceAsStream("/messages/desk.properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> words.containsKey(key + ".explained") && key.startsWith("desk.todo."))
                .map(words::getProperty)
                .toList();
    }
}
