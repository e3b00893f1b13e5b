package shanyrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final Messages messages = new Messages("plurals");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | Нет записей
            1   | 1 запись
            2   | 2 записи
            4   | 4 записи
            5   | 5 записей
            11  | 11 записей
            12  | 12 записей
            14  | 14 записей
            20  | 20 записей
            21  | 21 запись
            22  | 22 записи
            100 | 100 записей
            101 | 101 запись
            111 | 111 записей
            112 | 112 записей
            122 | 122 записи
            """)
    void russian_words_follow_their_number(int number, String words) {
        assertThat(say("entries", RUSSIAN, number)).isEqualTo(words);
    }

    @Test
    void one_sentence_may_have_several_plurals_and_choices() {
        assertThat(say("entries.days", RUSSIAN, 21L, 3)).isEqualTo("21 запись «а|б» за 3 дня, много");
    }

    @Test
    void the_last_words_stand_for_a_form_that_has_none() {
        assertThat(say("days.short", RUSSIAN, 1)).isEqualTo("1 день");
        assertThat(say("days.short", RUSSIAN, 3)).isEqualTo("3 дн.");
    }

    @Test
    void languages_without_a_rule_of_their_own_tell_one_from_other() {
        assertThat(say("entries", Locale.ENGLISH, 1)).isEqualTo("One entry");
        assertThat(say("entries", Locale.ENGLISH, 21)).isEqualTo("21 entries");
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
