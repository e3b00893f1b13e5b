package shanyrak.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SaidTest {

    @Test
    void the_readers_own_language_comes_first() {
        assertThat(Said.in(Locale.of("kk"), Map.of("en", "Stop", "kk", "Тоқта")))
                .isEqualTo(new Said("kk", "Тоқта"));
    }

    @Test
    void else_english_then_russian_then_kazakh() {
        assertThat(Said.in(Locale.of("kk"), Map.of("en", "Stop", "ru", "Стой"))).isEqualTo(new Said("en", "Stop"));
        assertThat(Said.in(Locale.ENGLISH, Map.of("kk", "Тоқта", "ru", "Стой"))).isEqualTo(new Said("ru", "Стой"));
        assertThat(Said.in(Locale.ENGLISH, Map.of("kk", "Тоқта"))).isEqualTo(new Said("kk", "Тоқта"));
    }

    @Test
    void words_that_were_erased_are_nothing() {
        assertThat(Said.in(Locale.ENGLISH, Map.of())).isEqualTo(new Said("en", ""));
    }
}
