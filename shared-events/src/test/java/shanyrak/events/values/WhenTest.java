package shanyrak.events.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource({
        "2006-04-05, 2006-04-05, 2006-04-05",
        "2006-04-13?, 2006-04-13, 2006-04-13",
        "2006-04~, 2006-04-01, 2006-04-30",
        "2006, 2006-01-01, 2006-12-31",
        "2006%, 2006-01-01, 2006-12-31",
        "200X, 2000-01-01, 2009-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "2006-XX, 2006-01-01, 2006-12-31",
        "2006-02-XX, 2006-02-01, 2006-02-28",
        "2006-XX-XX, 2006-01-01, 2006-12-31",
        "2006-21, 2006-03-01, 2006-05-31",
        "2006-24, 2006-12-01, 2007-02-28",
        "2006-04-13/2006-04-20, 2006-04-13, 2006-04-20",
        "2006-04-13?/2006-05, 2006-04-13, 2006-05-31"
    })
    void a_date_spans_the_days_it_may_mean(String edtf, LocalDate earliest, LocalDate latest) {
        assertThat(When.parse(edtf)).isEqualTo(new When(edtf, earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-04/..", "2006-04/"})
    void an_open_interval_has_no_last_day(String edtf) {
        assertThat(When.parse(edtf)).isEqualTo(new When(edtf, LocalDate.of(2006, 4, 1), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "13.04.2006",
                "2006-4-5",
                "2006-13",
                "2006-02-30",
                "2006-00",
                "2006-25",
                "2006-21-01",
                "2006-04-05T12:00",
                "2006-04-20/2006-04-13",
                "../2006",
                "/2006",
                "/",
                "2006/2007/2008",
                "20060405",
                "2006-XX-05",
                "200X-04",
                "2006-04-05??",
                "-2006",
                "y20060",
                "٢٠٠٦",
                "2006-04-05\n",
                "yesterday"
            })
    void anything_else_is_no_date(String text) {
        assertThatThrownBy(() -> When.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
