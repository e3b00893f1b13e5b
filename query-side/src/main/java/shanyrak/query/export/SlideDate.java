package shanyrak.query.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shanyrak.query.timeline.TimelineEntry;

/** A date as exact as it is known: without a day or a month that nobody knows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SlideDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern PARTS = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:-XX)*[?~%]?");

    static SlideDate first(TimelineEntry entry) {
        return of(entry.when().split("/", 2)[0], entry.earliest());
    }

    /** Where an interval, a season or a decade ends; null where a date is one, or has no end. */
    static @Nullable SlideDate last(TimelineEntry entry) {
        LocalDate latest = entry.latest();
        if (latest == null) {
            return null;
        }
        String[] ends = entry.when().split("/", 2);
        SlideDate last = of(ends[ends.length - 1], latest);
        return last.equals(first(entry)) ? null : last;
    }

    /** Seasons are as exact as months, and decades as years. */
    private static SlideDate of(String edtf, LocalDate day) {
        Matcher parts = PARTS.matcher(edtf);
        boolean known = parts.matches();
        return new SlideDate(
                day.getYear(),
                known && parts.group(2) != null ? Integer.valueOf(day.getMonthValue()) : null,
                known && parts.group(3) != null ? Integer.valueOf(day.getDayOfMonth()) : null);
    }
}
