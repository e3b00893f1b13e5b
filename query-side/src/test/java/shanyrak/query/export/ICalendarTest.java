package shanyrak.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VJournal;
import org.junit.jupiter.api.Test;
import shanyrak.query.timeline.TimelineEntry;

/** Read back with ical4j. */
class ICalendarTest {

    @Test
    void what_is_announced_is_an_event_and_all_else_a_journal() throws Exception {
        Calendar calendar = calendar(Examples.entries());
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        assertThat(calendar.getComponents("VEVENT")).hasSize(3);
        assertThat(calendar.getComponents("VJOURNAL")).hasSize(26);
        assertThat(calendar.<VJournal>getComponents("VJOURNAL"))
                .allSatisfy(journal -> assertThat(journal.getPropertyList().getAll())
                        .extracting(Property::getName)
                        .doesNotContain("LOCATION", "GEO", "DTEND"));
    }

    @Test
    void an_announced_action_begins_by_the_clocks_of_its_place() throws Exception {
        Component picket = component(11);
        assertThat(value(picket, "DTSTART")).isEqualTo("20060420T183000");
        assertThat(value(picket, "SUMMARY")).isEqualTo("Picket: the main square, London, United Kingdom");
        assertThat(value(picket, "LOCATION")).isEqualTo("the main square, London, United Kingdom");
        assertThat(value(picket, "GEO")).isEqualTo("51.51;-0.19");
        assertThat(value(picket, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(picket, "SEQUENCE")).isEqualTo("0");
    }

    @Test
    void what_was_called_off_is_cancelled_in_a_later_version() throws Exception {
        Component picket = component(19);
        assertThat(value(picket, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(picket, "SEQUENCE")).isEqualTo("1");
        assertThat(value(picket, "SUMMARY")).startsWith("Called off: ");
    }

    @Test
    void a_date_that_is_no_day_spans_the_days_it_may_mean_and_says_so() throws Exception {
        Component picket = component(20);
        assertThat(value(picket, "DTSTART")).isEqualTo("20060501");
        assertThat(value(picket, "DTEND")).isEqualTo("20060601");
        assertThat(value(picket, "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(picket, "X-SHANYRAK-WHEN")).isEqualTo("2006-05");
        assertThat(value(picket, "DESCRIPTION")).contains("When: May 2006", "At what time: 18:30");
        Component uncertain = component(5);
        assertThat(value(uncertain, "X-SHANYRAK-WHEN")).isEqualTo("2006-04-13?");
        assertThat(value(uncertain, "SUMMARY")).contains("13 April 2006 (uncertain)");
    }

    @Test
    void what_was_retracted_is_cancelled_and_says_why() throws Exception {
        Component picket = component(22);
        assertThat(value(picket, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(picket, "DESCRIPTION"))
                .startsWith("Retracted. It turned out to be false: the paper corrected itself\n");
        assertThat(value(picket, "X-SHANYRAK-RETRACTED")).isEqualTo("false");
    }

    @Test
    void a_calendar_of_nothing_is_a_calendar() throws Exception {
        Calendar empty = calendar(List.of());
        assertThat(empty.validate(true).hasErrors()).isFalse();
        assertThat(empty.getComponents("VEVENT")).isEmpty();
    }

    private static Component component(int number) throws Exception {
        return calendar(Examples.entries()).getComponents().stream()
                .filter(it -> value(it, "UID").equals(Examples.id(number).toString()))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Component component, String property) {
        return component.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static Calendar calendar(List<TimelineEntry> entries) throws Exception {
        byte[] written = Writing.write(Writing.format("ics"), Examples.export(entries));
        return new CalendarBuilder().build(new ByteArrayInputStream(written));
    }
}
