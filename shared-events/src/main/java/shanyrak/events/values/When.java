package shanyrak.events.values;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date with its doubt: an EDTF level 1 value (ISO 8601-2) and the days it spans.
 *
 * @param edtf as written: {@code 2006-04-05}, {@code 2006-04-13?}, {@code 2006-04}, {@code 2006-04-13/2006-04-20}
 * @param earliest the first day it may mean
 * @param latest the last day it may mean, or null where the interval is open
 */
public record When(
        String edtf, LocalDate earliest, @Nullable LocalDate latest) {

    /**
     * Reads an EDTF value.
     *
     * @throws java.time.DateTimeException if the text is not a level 1 date, or its interval ends before it begins
     */
    public static When parse(String edtf) {
        return Edtf.parse(edtf);
    }
}
