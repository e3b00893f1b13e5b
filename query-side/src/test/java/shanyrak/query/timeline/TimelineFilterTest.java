package shanyrak.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import shanyrak.events.entry.Kind;
import shanyrak.query.reading.BadQuery;
import shanyrak.web.BrokenRule;

class TimelineFilterTest {

    @Test
    void an_empty_filter_chooses_everything() {
        TimelineFilter.Wanted wanted = new TimelineFilter("", " ", "", "", "", "", "", "", "", "", "").understood();
        assertThat(wanted)
                .isEqualTo(new TimelineFilter.Wanted(null, null, null, null, null, null, null, null, null, null, 50));
    }

    @Test
    void kinds_are_named_as_in_addresses() {
        assertThat(filter("letter-handed-in", "", "").understood().kind()).isEqualTo(Kind.LETTER_HANDED_IN);
    }

    @Test
    void what_cannot_be_understood_is_named_each() {
        assertThatThrownBy(() -> new TimelineFilter("riot", "", "proven", "first", "-1", "pigeon", "", "", "", "", "")
                        .understood())
                .isInstanceOfSatisfying(
                        BadQuery.class,
                        bad -> assertThat(bad.broken())
                                .extracting(BrokenRule::field)
                                .containsExactly("kind", "standing", "demand", "addressee", "channel"));
    }

    @Test
    void a_month_means_from_its_first_and_to_its_last_day() {
        TimelineFilter.Wanted wanted = filter("", "2006-04", "2006-04").understood();
        assertThat(wanted.from()).isEqualTo("2006-04-01");
        assertThat(wanted.to()).isEqualTo("2006-04-30");
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThatThrownBy(() -> filter("", "2006-05", "2006-04").understood())
                .isInstanceOfSatisfying(
                        BadQuery.class,
                        bad -> assertThat(bad.broken()).containsExactly(BrokenRule.at("to", "EndsBeforeItBegins")));
    }

    @Test
    void a_cursor_is_read_back_as_it_was_given() {
        Cursor cursor = new Cursor(LocalDate.of(2006, 4, 13), 42);
        assertThat(Cursor.parse(cursor.toString())).contains(cursor);
        assertThat(Cursor.parse("made-up")).isEmpty();
    }

    private static TimelineFilter filter(String kind, String from, String to) {
        return new TimelineFilter(kind, "", "", "", "", "", "", from, to, "", "");
    }
}
