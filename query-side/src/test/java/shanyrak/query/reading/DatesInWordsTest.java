package shanyrak.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyrak.web.Messages;

class DatesInWordsTest {

    private final DatesInWords dates = new DatesInWords(messages());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2006-04-05            | 5 April 2006
            2006-04-13?           | 13 April 2006 (uncertain)
            2006-04-13~           | about 13 April 2006
            2006-04-13%           | about 13 April 2006 (uncertain)
            2006-04               | April 2006
            2006-04-XX            | April 2006
            2006                  | 2006
            2006-XX               | 2006
            200X                  | between 2000 and 2009
            2006-21               | spring 2006
            2006-04-13/2006-04-20 | between 13 and 20 April 2006
            2006-04-28/2006-05-02 | between 28 April 2006 and 2 May 2006
            2006-04-13?/2006-05   | between 13 April 2006 (uncertain) and May 2006
            2006-04-13/..         | from 13 April 2006 on
            2006-04-13/           | from 13 April 2006, end unknown
            """)
    void a_date_is_said_with_its_doubt(String edtf, String words) {
        assertThat(dates.say(edtf, Locale.ENGLISH)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2006-04-05            | 5 апреля 2006 г.
            2006-04-13?           | 13 апреля 2006 г. (дата под вопросом)
            2006-04-13~           | примерно 13 апреля 2006 г.
            2006-04-13%           | примерно 13 апреля 2006 г. (дата под вопросом)
            2006-04               | апрель 2006 г.
            2006                  | 2006 г.
            200X                  | в период 2000 г. – 2009 г.
            2006-21               | весна 2006 г.
            2006-04-13/2006-04-20 | в период 13 – 20 апреля 2006 г.
            2006-04-28/2006-05-02 | в период 28 апреля 2006 г. – 2 мая 2006 г.
            2006-04-13/..         | 13 апреля 2006 г. и позже
            2006-04-13/           | 13 апреля 2006 г., окончание неизвестно
            """)
    void a_date_is_said_in_russian(String edtf, String words) {
        assertThat(dates.say(edtf, Locale.of("ru"))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2006-04-05            | 2006 ж. 5 сәуір
            2006-04-13?           | 2006 ж. 13 сәуір (нақты емес)
            2006-04-13~           | шамамен 2006 ж. 13 сәуір
            2006-04               | 2006 ж. сәуір
            2006                  | 2006 ж.
            200X                  | 2000 ж. – 2009 ж. аралығы
            2006-21               | 2006 жылдың көктемі
            2006-04-13/2006-04-20 | 2006 ж. 13 – 20 сәуір аралығы
            2006-04-28/2006-05-02 | 2006 ж. 28 сәуір – 2006 ж. 2 мамыр аралығы
            2006-04-13/..         | 2006 ж. 13 сәуір және одан кейін
            2006-04-13/           | басталуы – 2006 ж. 13 сәуір, аяқталуы белгісіз
            """)
    void a_date_is_said_in_kazakh_with_the_year_first(String edtf, String words) {
        assertThat(dates.say(edtf, Locale.of("kk"))).isEqualTo(words);
    }

    private static Messages messages() {
        return new Messages("messages/query");
    }
}
