package shanyrak.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

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

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/query");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
