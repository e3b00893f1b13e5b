package shanyrak.command.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Templates speak through message files only. */
class TemplatesTest {

    private static final Pattern MESSAGE = Pattern.compile("#\\{([\\w.-]+)[}(]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>", Pattern.DOTALL);
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:title|placeholder|aria-label|alt|value|content)=\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern INLINE = Pattern.compile("\\s(?:th:)?style(?:append)?=|<style|\\son\\w+=|th:utext");

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_uses_only_messages_that_exist(Resource template) throws IOException {
        assertThat(unknownMessages(text(template))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_has_no_text_of_its_own(Resource template) throws IOException {
        assertThat(ownText(text(template))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_has_no_inline_script_or_style_and_escapes_everything(Resource template) throws IOException {
        assertThat(INLINE.matcher(text(template)).find()).isFalse();
    }

    @Test
    void the_checks_find_what_they_look_for() throws IOException {
        assertThat(unknownMessages("<p th:text=\"#{no.such.message}\"></p>")).containsExactly("no.such.message");
        assertThat(ownText("<p>Hello</p>")).containsExactly("Hello");
        assertThat(ownText("<img alt=\"a flag\">")).containsExactly("a flag");
        assertThat(INLINE.matcher("<p style=\"color:red\">").find()).isTrue();
        assertThat(INLINE.matcher("<p onclick=\"go()\">").find()).isTrue();
    }

    @Test
    void messages_have_no_straight_apostrophes_since_those_are_quotes_in_sentences_with_arguments() throws IOException {
        assertThat(messages().values()).noneMatch(message -> message.toString().contains("'"));
    }

    static Stream<Resource> templates() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html"));
    }

    private static Set<String> unknownMessages(String template) throws IOException {
        var unknown = new HashSet<>(all(MESSAGE.matcher(template)));
        unknown.removeAll(messages().stringPropertyNames());
        return unknown;
    }

    private static List<String> ownText(String template) {
        var markup = COMMENT.matcher(template).replaceAll("");
        var found = new ArrayList<>(all(SPOKEN_ATTRIBUTE.matcher(markup.replaceAll("<(?:meta|option)[^>]*>", ""))));
        TAG.splitAsStream(markup)
                .map(String::strip)
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .forEach(found::add);
        return found;
    }

    private static Properties messages() throws IOException {
        var messages = new Properties();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
                messages.load(reader);
            }
        }
        return messages;
    }

    private static List<String> all(Matcher matcher) {
        return matcher.results().map(found -> found.group(1)).toList();
    }

    private static String text(Resource template) throws IOException {
        return template.getContentAsString(UTF_8);
    }
}
