package shanyrak.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void words_in_any_script_stay_as_they_are() {
        String text = "Шаңырақ — 🏠, ‏עברית\tand\nmore";
        assertThat(Plain.text(text)).isEqualTo(text);
    }

    @Test
    void control_characters_marks_and_noncharacters_go() {
        assertThat(Plain.text(
                        "\ufeffa\u0000b\u0008\u000b\u000c\u001f\u007f\u0085\u009fc\ufffe\uffff\ufdd0\ud83f\udffed"))
                .isEqualTo("abcd");
    }

    @Test
    void ends_of_lines_become_line_feeds() {
        assertThat(Plain.text("a\r\nb\rc\n")).isEqualTo("a\nb\nc\n");
    }

    @Test
    void half_a_character_is_replaced() {
        assertThat(Plain.text("a\ud83cb\udfe0")).isEqualTo("a\ufffdb\ufffd");
    }
}
