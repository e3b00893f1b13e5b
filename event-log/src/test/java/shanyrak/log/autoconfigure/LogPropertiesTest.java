package shanyrak.log.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import shanyrak.log.AppendLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogPropertiesTest {

    private static final JsonNode METADATA = metadata();

    @Test
    void the_defaults_are_the_standard_limits() {
        LogProperties properties = bound(Map.of());

        assertThat(properties.limits()).isEqualTo(AppendLimits.standard());
        assertThat(properties.poll()).isEqualTo(Duration.ofSeconds(1));
        assertThat(properties.enabled()).isTrue();
        assertThat(properties.migrate()).isTrue();
        assertThat(properties.owner()).isNull();
    }

    @Test
    void every_limit_can_be_set() {
        assertThat(bound(Map.of(
                                "shanyrak.log.queued-appends", "1",
                                "shanyrak.log.queued-bytes", "2B",
                                "shanyrak.log.group-events", "3",
                                "shanyrak.log.group-bytes", "4KB",
                                "shanyrak.log.lock-timeout", "5ms",
                                "shanyrak.log.statement-timeout", "6s",
                                "shanyrak.log.answer-timeout", "7m"))
                        .limits())
                .isEqualTo(new AppendLimits(
                        1, 2, 3, 4096, Duration.ofMillis(5), Duration.ofSeconds(6), Duration.ofMinutes(7)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queued-appends    | 0    | queuedAppends must be at least 1, not 0",
                "queued-bytes      | 0B   | queuedBytes must be at least 1, not 0",
                "group-events      | -1   | groupEvents must be at least 1, not -1",
                "group-bytes       | -1MB | groupBytes must be at least 1, not -1048576",
                "lock-timeout      | 0s   | lock must be between 1 ms and 1 day, not PT0S",
                "statement-timeout | 25h  | statement must be between 1 ms and 1 day, not PT25H",
                "answer-timeout    | -1s  | answer must be between 1 ms and 1 day, not PT-1S",
                "poll              | 0s   | poll must be at least 1 ms, not PT0S"
            })
    void what_makes_no_sense_is_refused_in_words(String property, String value, String words) {
        assertThatThrownBy(() -> bound(Map.of("shanyrak.log." + property, value)))
                .rootCause()
                .hasMessage(words);
    }

    static Stream<String> properties() {
        return Arrays.stream(LogProperties.class.getRecordComponents())
                .filter(component -> component.getType() != LogProperties.Owner.class)
                .map(component -> "shanyrak.log." + kebab(component.getName()));
    }

    @ParameterizedTest
    @MethodSource("properties")
    void an_editor_knows_what_a_property_means_and_what_holds_without_it(String property) {
        assertThat(described(property).path("defaultValue").isMissingNode()).isFalse();
        assertThat(described(property).path("description").asString()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("properties")
    void the_readme_knows_it_too(String property) throws IOException {
        String standard = described(property).path("defaultValue").asString();
        assertThat(Files.readString(Path.of("README.md"))).contains("| `" + property + "` | `" + standard + "` |");
    }

    @ParameterizedTest
    @CsvSource({"shanyrak.log.owner.username", "shanyrak.log.owner.password"})
    void an_editor_knows_what_the_owner_is_asked_for(String property) {
        assertThat(described(property).path("description").asString()).endsWith(".");
    }

    private static LogProperties bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("shanyrak.log", LogProperties.class);
    }

    private static JsonNode described(String property) {
        return METADATA.path("properties")
                .valueStream()
                .filter(it -> it.path("name").asString().equals(property))
                .findFirst()
                .orElseThrow();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static JsonNode metadata() {
        try (InputStream file =
                LogProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
