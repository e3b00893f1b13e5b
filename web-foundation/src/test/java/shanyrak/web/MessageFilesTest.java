package shanyrak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePropertySource;
import shanyrak.web.MessageFile.Name;

/** What is said in English is said in every language on offer. */
class MessageFilesTest {

    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, 5L, 11L, 21L, 101L);
    private static final int MOST_ARGUMENTS = 6;

    @ParameterizedTest
    @MethodSource("translations")
    void a_translation_has_the_keys_of_the_english_file_in_their_order(Name file) throws IOException {
        assertThat(MessageFile.read(file).keys())
                .containsExactlyElementsOf(MessageFile.read(file.inEnglish()).keys());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_translation_puts_the_same_arguments_into_its_sentences(Name file) throws IOException {
        assertThat(MessageFile.read(file).arguments())
                .containsExactlyEntriesOf(MessageFile.read(file.inEnglish()).arguments());
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_message_has_a_straight_apostrophe_since_that_is_a_quote_in_sentences_with_arguments(Name file)
            throws IOException {
        assertThat(MessageFile.read(file).texts()).noneMatch(text -> text.contains("'"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_sentence_with_arguments_can_be_said_of_every_number(Name file) throws IOException {
        var messages = new Messages(file.base());
        for (var key : MessageFile.read(file).arguments().keySet()) {
            for (var number : NUMBERS) {
                var arguments = Collections.nCopies(MOST_ARGUMENTS, number).toArray();
                assertThat(messages.getMessage(key, arguments, Locale.forLanguageTag(file.language())))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{", "}", "#");
            }
        }
    }

    @Test
    void the_checks_find_what_they_look_for() throws IOException {
        assertThat(MessageFile.read(new Name("plurals", "ru")).keys()).contains("entries.days");
        assertThat(MessageFile.read(new Name("plurals", "ru")).arguments())
                .isEqualTo(new TreeMap<>(Map.of(
                        "entries", List.of("0"), "entries.days", List.of("0", "1"), "days.short", List.of("0"))));
        assertThatThrownBy(() -> MessageFile.read(new Name("plurals", "kk"))).isInstanceOf(IOException.class);
    }

    @Test
    void no_file_is_of_a_language_that_is_not_on_offer() throws IOException {
        var there = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        assertThat(Stream.of(there).map(file -> "messages/" + file.getFilename()))
                .containsExactlyInAnyOrderElementsOf(files().map(Name::path).toList());
    }

    static Stream<Name> translations() throws IOException {
        return files().filter(file -> !file.isEnglish());
    }

    static Stream<Name> files() throws IOException {
        var bases = bases();
        return new Languages(new Messages(bases))
                .all(tag -> tag).stream()
                        .flatMap(language -> Stream.of(bases).map(base -> new Name(base, language.tag())));
    }

    private static String[] bases() throws IOException {
        var settings = new StandardEnvironment();
        settings.getPropertySources().addLast(new ResourcePropertySource("classpath:web-foundation.properties"));
        return settings.getRequiredProperty("spring.messages.basename", String[].class);
    }
}
