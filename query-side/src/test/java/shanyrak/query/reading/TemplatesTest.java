package shanyrak.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/query");
    private static final Path MESSAGES = Path.of("../web-layout/src/main/resources/messages");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-z0-9.-]+)");
    private static final Pattern HARD_CODED = Pattern.compile(">[^<>{}]*\\p{L}{2,}[^<>{}]*</");

    @Test
    void every_message_that_a_template_names_is_there() {
        Properties messages = messages();
        assertThat(templates())
                .isNotEmpty()
                .allSatisfy(template -> assertThat(keys(template))
                        .as(template.toString())
                        .allSatisfy(key -> assertThat(messages).containsKey(key)));
    }

    @Test
    void a_key_that_is_missing_would_be_noticed() {
        assertThat(messages()).doesNotContainKey("start.nothing-such");
        assertThat(KEY.matcher("th:text=\"#{start.nothing-such}\"").results().map(found -> found.group(1)))
                .containsExactly("start.nothing-such");
    }

    @Test
    void no_template_has_words_of_its_own() {
        assertThat(templates())
                .allSatisfy(template -> assertThat(HARD_CODED
                                .matcher(withoutComments(template))
                                .results()
                                .map(MatchResult::group))
                        .as(template.toString())
                        .isEmpty());
        assertThat(HARD_CODED.matcher("<p>Hello there</p>").find()).isTrue();
    }

    private static List<String> keys(Path template) {
        return KEY.matcher(read(template))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String withoutComments(Path template) {
        return read(template).replaceAll("(?s)<!--.*?-->", "");
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties messages() {
        Properties messages = new Properties();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path name : files.toList()) {
                try (var file = Files.newBufferedReader(name)) {
                    messages.load(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return messages;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
