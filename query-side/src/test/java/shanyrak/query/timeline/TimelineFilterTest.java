package shanyrak.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import shanyrak.events.entry.Kind;
import shanyrak.query.reading.BadQuery;
import shanyrak.web.BrokenRule;

class TimelineFilterTest {

    @Test
    void an_empty_filter_chooses_everything() {
        assertThat(Filters.of("kind", "", "from", " ", "limit", "").understood())
                .isEqualTo(TimelineFilter.none().understood());
        assertThat(Filters.of("q", "", "kind", " ").isSet()).isFalse();
    }

    @Test
    void kinds_are_named_as_in_addresses_and_may_be_several() {
        assertThat(Filters.of("kind", "letter-handed-in, rally").understood().kinds())
                .containsExactly(Kind.LETTER_HANDED_IN, Kind.RALLY);
    }

    @Test
    void what_cannot_be_understood_is_named_each() {
        TimelineFilter filter = Filters.of(
                "q", "-only -unwanted",
                "kind", "riot",
                "standing", "proven,verified",
                "demand", "first",
                "addressee", "-1",
                "channel", "pigeon",
                "week", "2006-W60",
                "correctedSince", "yesterday",
                "sort", "best");
        assertThatThrownBy(filter::understood)
                .isInstanceOfSatisfying(
                        BadQuery.class,
                        bad -> assertThat(bad.broken())
                                .extracting(BrokenRule::field)
                                .containsExactlyInAnyOrder(
                                        "q",
                                        "kind",
                                        "standing",
                                        "demand",
                                        "addressee",
                                        "channel",
                                        "week",
                                        "correctedSince",
                                        "sort"));
    }

    @Test
    void a_nul_character_is_refused_everywhere() {
        for (String field : List.of("q", "place", "organisation", "lead", "kind", "cursor")) {
            TimelineFilter filter = Filters.of(field, "a\0b");
            assertThatThrownBy(filter::understood).as(field).isInstanceOf(BadQuery.class);
        }
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        Cursor cursor = new Cursor(Sort.NEWEST, 13_000, 42);
        assertThat(Filters.of("sort", "newest", "cursor", cursor.toString())
                        .understood()
                        .cursor())
                .isEqualTo(cursor);
        TimelineFilter filter = Filters.of("cursor", cursor.toString());
        assertThatThrownBy(filter::understood).isInstanceOf(BadQuery.class);
    }

    @Test
    void the_address_with_another_choice_keeps_the_others() {
        TimelineFilter filter = Filters.of("q", "Алма-Ата & \"дом\"", "kind", "picket", "cursor", "x", "asOf", "7");
        assertThat(filter.with("kind", "rally"))
                .isEqualTo(
                        "?q=%D0%90%D0%BB%D0%BC%D0%B0-%D0%90%D1%82%D0%B0+%26+%22%D0%B4%D0%BE%D0%BC%22&asOf=7&kind=rally");
        assertThat(filter.with("q", null)).isEqualTo("?kind=picket&asOf=7");
    }

    @Test
    void a_month_means_from_its_first_and_to_its_last_day() {
        Wanted wanted = Filters.of("from", "2006-04", "to", "2006-04").understood();
        assertThat(wanted.from()).isEqualTo("2006-04-01");
        assertThat(wanted.to()).isEqualTo("2006-04-30");
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThatThrownBy(() -> Filters.of("from", "2006-05", "to", "2006-04").understood())
                .isInstanceOfSatisfying(
                        BadQuery.class,
                        bad -> assertThat(bad.broken()).containsExactly(BrokenRule.at("to", "EndsBeforeItBegins")));
    }

    @Test
    void a_cursor_is_read_back_as_it_was_given() {
        Cursor cursor = new Cursor(Sort.OLDEST, LocalDate.of(2006, 4, 13).toEpochDay(), 42);
        assertThat(Cursor.parse(cursor.toString())).contains(cursor);
        assertThat(Cursor.parse("made-up")).isEmpty();
    }
}
