package shanyrak.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Kind;
import shanyrak.query.export.ExportInWords.Told;
import shanyrak.query.platform.Kebab;
import shanyrak.query.timeline.Coordinates;
import shanyrak.query.timeline.TimelineEntry;

/** A calendar (RFC 5545): announced actions are events, all else is a journal of what happened. */
record ICalendar(ExportInWords words) implements Format {

    private static final String ANNOUNCEMENT = Kebab.of(Kind.ANNOUNCEMENT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar;charset=utf-8";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public void write(Export what, OutputStream out) throws IOException {
        new Calendar(what, words, new ContentLines(out)).write(this);
    }

    /** One calendar being written. */
    private static final class Calendar {

        private final Export what;
        private final ExportInWords words;
        private final ContentLines lines;
        private final Map<Integer, String> offices;

        Calendar(Export what, ExportInWords words, ContentLines lines) {
            this.what = what;
            this.words = words;
            this.lines = lines;
            this.offices = what.offices();
        }

        void write(Format format) throws IOException {
            About about = words.about(what, what.reader());
            lines.value("BEGIN", "VCALENDAR");
            lines.value("VERSION", "2.0");
            lines.text("PRODID", "-//Shanyrak//Timeline//EN");
            head(about, format);
            if (!what.entries().hasNext()) {
                worldTime();
            }
            while (what.entries().hasNext()) {
                component(what.entries().next());
            }
            lines.value("END", "VCALENDAR");
            lines.flush();
        }

        /** The names of RFC 7986, and those that older calendars know. */
        private void head(About about, Format format) throws IOException {
            lines.text("NAME", about.title());
            lines.text("X-WR-CALNAME", about.title());
            lines.text("DESCRIPTION", about.cite());
            lines.text("X-WR-CALDESC", about.cite());
            lines.value("URL", about.search());
            lines.value("SOURCE;VALUE=URI", what.address(format));
            lines.text("X-SHANYRAK-CAMPAIGN", about.campaign());
            lines.text("X-SHANYRAK-POSITION", Long.toString(about.position()));
            lines.text("X-SHANYRAK-EPOCH", Long.toString(about.epoch()));
            if (about.incomplete() != null) {
                lines.text("X-SHANYRAK-INCOMPLETE", about.incomplete().toString());
            }
            lines.text("X-SHANYRAK-LICENCE", about.licence());
        }

        /** A calendar has to have something in it; this says nothing of the campaign. */
        private void worldTime() throws IOException {
            lines.value("BEGIN", "VTIMEZONE");
            lines.value("TZID", "Etc/UTC");
            lines.value("BEGIN", "STANDARD");
            lines.value("DTSTART", "19700101T000000");
            lines.value("TZOFFSETFROM", "+0000");
            lines.value("TZOFFSETTO", "+0000");
            lines.value("END", "STANDARD");
            lines.value("END", "VTIMEZONE");
        }

        private void component(TimelineEntry it) throws IOException {
            Told told = words.tell(it, offices, what.reader());
            if (it.kind().equals(ANNOUNCEMENT)) {
                event(it, told);
            } else {
                journal(it, told);
            }
        }

        private void event(TimelineEntry it, Told told) throws IOException {
            lines.value("BEGIN", "VEVENT");
            common(it, told, title(it, told));
            timed(it);
            lines.value("STATUS", status(it));
            lines.value("TRANSP", "TRANSPARENT");
            where(it, told);
            lines.value("END", "VEVENT");
        }

        private void journal(TimelineEntry it, Told told) throws IOException {
            lines.value("BEGIN", "VJOURNAL");
            common(it, told, told.title());
            lines.value("DTSTART;VALUE=DATE", DAY.format(it.earliest()));
            lines.value("STATUS", it.retracted() != null ? "CANCELLED" : "FINAL");
            lines.value("END", "VJOURNAL");
        }

        private void common(TimelineEntry it, Told told, String title) throws IOException {
            lines.value("UID", it.entry().toString());
            lines.value("DTSTAMP", moment(it.updated()));
            lines.value("CREATED", moment(Feeds.published(it)));
            lines.value("LAST-MODIFIED", moment(it.updated()));
            lines.value("SEQUENCE", Integer.toString(it.version() - 1));
            lines.text("SUMMARY", title);
            lines.text("DESCRIPTION", told.text());
            lines.texts("CATEGORIES", told.card().kind(), told.card().side());
            lines.value("URL", what.page(it.entry()));
            lines.text("X-SHANYRAK-WHEN", it.when());
            lines.text("X-SHANYRAK-STANDING", it.standing());
            if (it.retracted() != null) {
                lines.text("X-SHANYRAK-RETRACTED", it.retracted());
            }
        }

        /** What is to come, rather than that it was announced. */
        private String title(TimelineEntry it, Told told) {
            String action = told.line("action").orElse(told.card().kind());
            String title = told.line("place")
                    .map(place -> words.say(what.reader(), "export.event", action, place))
                    .orElse(action);
            return words.marked(title, it, what.reader());
        }

        private void timed(TimelineEntry it) throws IOException {
            Optional<LocalTime> time = time(it);
            if (time.isPresent()) {
                lines.value("DTSTART", MOMENT.format(LocalDateTime.of(it.earliest(), time.get())));
                return;
            }
            lines.value("DTSTART;VALUE=DATE", DAY.format(it.earliest()));
            if (it.latest() != null) {
                lines.value("DTEND;VALUE=DATE", DAY.format(it.latest().plusDays(1)));
            }
        }

        /** By the clocks of the place, whatever those of the reader say; none where the day is not known. */
        private static Optional<LocalTime> time(TimelineEntry entry) {
            String time = entry.details().time();
            if (time == null || !entry.earliest().equals(entry.latest())) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalTime.parse(time));
            } catch (DateTimeException notATime) {
                return Optional.empty();
            }
        }

        private static String status(TimelineEntry it) {
            if (it.retracted() != null || ExportInWords.isCalledOff(it)) {
                return "CANCELLED";
            }
            boolean certain = it.when().matches("[0-9-]{10}");
            return certain ? "CONFIRMED" : "TENTATIVE";
        }

        private void where(TimelineEntry it, Told told) throws IOException {
            Optional<String> place = told.line("place");
            if (place.isPresent()) {
                lines.text("LOCATION", place.get());
            }
            Coordinates at = coordinates(it);
            if (at != null) {
                lines.value(
                        "GEO",
                        at.latitude().toPlainString() + ";" + at.longitude().toPlainString());
            }
        }

        private static @Nullable Coordinates coordinates(TimelineEntry entry) {
            var place = entry.details().place();
            return place == null ? null : place.coordinates();
        }

        private static String moment(LocalDate day) {
            return MOMENT.format(day.atStartOfDay()) + "Z";
        }
    }
}
