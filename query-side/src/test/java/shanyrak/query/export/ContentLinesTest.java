package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "ш", "€", "🏠", "aш€🏠"})
    void a_line_of_any_length_is_folded_between_characters(String character) throws IOException {
        for (int length = 1; length < 200; length++) {
            String text = character.repeat(length);
            String written = written(text);
            assertThat(written.split("\r\n")).allSatisfy(line -> {
                assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\ufffd");
            });
            assertThat(written.replace("\r\n ", "")).isEqualTo("X:" + text + "\r\n");
        }
    }

    @Test
    void what_means_something_in_a_text_is_escaped() throws IOException {
        assertThat(written("a\\b;c,d\ne:\"f\"")).isEqualTo("X:a\\\\b\\;c\\,d\\ne:\"f\"\r\n");
    }

    private static String written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentLines lines = new ContentLines(out);
        lines.text("X", text);
        lines.flush();
        return out.toString(UTF_8);
    }
}
