package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\u0000\"",
                "\"a\\u0000\"",
                "\"\\\\\\u0000\"",
                "\"\\u0041\\u0000\"",
                "\"\uD83D\"",
                "\"\uDE00 \""
            })
    void refuses_what_would_not_come_back(String json) {
        assertThatExceptionOfType(TextNotStorable.class).isThrownBy(() -> ExactText.checked(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\\\\u0000\"", "\"\\\\\\\\u0000\"", "\"u0000\"", "\"\\u0001\"", "\"Алма-Ата \uD83D\uDE00\""})
    void lets_everything_else_through_as_it_is(String json) {
        assertThat(ExactText.checked(json)).isSameAs(json);
    }
}
