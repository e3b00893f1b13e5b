package shanyrak.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.events.copy.DiscardReason;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.selfreport.DiscountReason;
import shanyrak.standalone.testing.Product;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No word that somebody typed can be read in the log; what is published can be read in the views. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedIT {

    /** The fields of REST and of the sample that are facts, not typed words. */
    private static final Set<String> FACTS = Set.of(
            "action",
            "answers",
            "arrival",
            "as",
            "campaign",
            "consent",
            "country",
            "day",
            "due",
            "how",
            "town",
            "precision",
            "kind",
            "medium",
            "channel",
            "language",
            "outcome",
            "publish",
            "status",
            "usual",
            "kinds",
            "from",
            "on",
            "started",
            "because",
            "when",
            "published",
            "name",
            "nature",
            "path",
            "refersTo");

    private static final JsonMapper JSON = new JsonMapper();

    private Path data;
    private Product product;
    private Set<String> inTheLog;
    private Set<String> inTheViews;
    private JsonNode sample;

    @BeforeAll
    void logTheSampleAndEveryDeed(@TempDir Path temp) throws IOException {
        data = temp.toRealPath().resolve("data");
        product = Product.start(data);
        Deeds.doAll(product.rest().setUp().withToken());
        LogOwner owner = LogOwner.of(data).awaitViews();
        inTheLog = wordsIn(owner.log());
        inTheViews =
                wordsIn(owner.views().values().stream().flatMap(List::stream).toList());
        try (InputStream file = getClass().getResourceAsStream("/sample/shanyrak.json")) {
            sample = JSON.readTree(Objects.requireNonNull(file));
        }
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void no_typed_word_stands_in_the_log() {
        assertThat(typedWords(sample)).hasSizeGreaterThan(100).doesNotContainAnyElementsOf(inTheLog);
        assertThat(typedWords(Deeds.script())).hasSizeGreaterThan(50).doesNotContainAnyElementsOf(inTheLog);
    }

    @Test
    void names_of_detained_people_do_not_stand_in_the_log_and_only_with_consent_in_the_views() {
        assertThat(Deeds.script().toString()).contains("Zhanbolat", "Nightingale");
        assertThat(inTheLog).doesNotContain("zhanbolat", "nightingale");
        assertThat(inTheViews).contains("zhanbolat").doesNotContain("nightingale");
    }

    @Test
    void exact_coordinates_do_not_stand_in_the_log() throws IOException {
        assertThat(LogOwner.of(data).log()).noneMatch(row -> row.contains("50.05") || row.contains("72.96"));
    }

    @Test
    void facts_are_found_in_the_log_and_published_words_in_the_views() {
        assertThat(inTheLog).contains("almaty", "london", "stockholm", "temirtau");
        assertThat(inTheViews).containsAll(typedWords(sample));
    }

    @Test
    void words_in_base64_would_be_found() {
        JsonNode unsealed = JSON.createObjectNode()
                .put("text", Base64.getEncoder().encodeToString("the Main Square".getBytes(UTF_8)));
        assertThat(WordsIn.json(unsealed)).contains("square");
    }

    @Test
    void no_typed_word_is_printed_or_stands_in_the_servers_logs() throws IOException {
        Set<String> printed = new HashSet<>(wordsOf(product.log()));
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                printed.addAll(wordsOf(Files.readString(file)));
            }
        }
        assertThat(printed).contains("shanyrak", "database");
        Set<String> typed = typedWords(Deeds.script());
        assertThat(typed).doesNotContainAnyElementsOf(printed);
    }

    private static Set<String> typedWords(JsonNode script) {
        Set<String> words = new HashSet<>();
        Set<String> facts = new HashSet<>();
        Arrays.stream(RetractionReason.values()).forEach(reason -> facts.addAll(wordsOf(reason.name())));
        Arrays.stream(DiscardReason.values()).forEach(reason -> facts.addAll(wordsOf(reason.name())));
        Arrays.stream(DiscountReason.values()).forEach(reason -> facts.addAll(wordsOf(reason.name())));
        sort(script, words, facts);
        words.removeAll(facts);
        return words;
    }

    private static void sort(JsonNode json, Set<String> words, Set<String> facts) {
        if (json.isObject()) {
            json.properties().forEach(field -> {
                Set<String> known = FACTS.contains(field.getKey()) ? facts : words;
                sort(field.getValue(), known, facts);
            });
        } else if (json.isArray()) {
            json.forEach(part -> sort(part, words, facts));
        } else {
            words.addAll(WordsIn.json(json));
        }
    }

    private static Set<String> wordsIn(Collection<String> rows) {
        return rows.stream()
                .flatMap(row -> WordsIn.json(JSON.readTree(row)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> wordsOf(String text) {
        return WordsIn.json(JSON.getNodeFactory().stringNode(text.toLowerCase(Locale.ROOT)));
    }
}
