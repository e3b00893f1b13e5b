package shanyrak.query.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    private static final double SIZE = 20;

    @Test
    void a_text_that_fits_is_one_line() {
        assertThat(Lettering.lines("Defend the homes", SIZE, true, 400, 2)).containsExactly("Defend the homes");
        assertThat(Lettering.lines("", SIZE, true, 400, 2)).isEmpty();
    }

    @Test
    void a_longer_one_is_divided_between_words_and_no_line_is_longer_than_the_room() {
        List<String> lines = Lettering.lines("Defend the residents of Shanyrak and of Bakai", SIZE, false, 160, 5);
        assertThat(String.join(" ", lines)).isEqualTo("Defend the residents of Shanyrak and of Bakai");
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> Lettering.length(line, SIZE, false) <= 160);
    }

    @Test
    void what_is_left_over_is_said_to_be() {
        assertThat(Lettering.lines("one two three four five six seven", SIZE, false, 90, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void a_word_longer_than_a_line_is_broken() {
        assertThat(Lettering.lines("x".repeat(100), SIZE, false, 90, 3))
                .hasSize(3)
                .allMatch(line -> Lettering.length(line, SIZE, false) <= 90);
        assertThat(Lettering.lines("🏠🏠", SIZE, false, 1, 2)).allMatch(line -> !line.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ӘәҒғҚқҢңӨөҰұҮүҺһІі", "ЁёЪъЫы№«»–—…", "₸ 1 234", "é ß Ž"})
    void the_letters_of_the_languages_of_the_pages_have_a_shape_in_both_hands(String letters) {
        letters.codePoints().filter(letter -> !Character.isSpaceChar(letter)).forEach(letter -> {
            for (boolean bold : List.of(true, false)) {
                var words = new Picture.Words(Ink.INK, 0, 0, SIZE, bold, 0, Character.toString(letter));
                assertThat(Lettering.outline(words).getBounds2D().isEmpty())
                        .as(Character.toString(letter))
                        .isFalse();
            }
        });
    }

    @Test
    void letters_of_other_scripts_are_drawn_too() {
        assertThat(Lettering.outline(new Picture.Words(Ink.INK, 0, 0, SIZE, true, 0, "ა"))
                        .getBounds2D()
                        .getWidth())
                .isPositive();
    }

    @Test
    void nothing_is_left_of_what_cannot_be_printed() {
        assertThat(Lettering.plain(" a\u0000\u0007b\r\n\u202Ec\u2066d\uFEFF\uD800 e\t "))
                .isEqualTo("a b c d e");
        assertThat(Lettering.plain("x".repeat(10_000))).hasSizeLessThan(700).endsWith("…");
    }
}
