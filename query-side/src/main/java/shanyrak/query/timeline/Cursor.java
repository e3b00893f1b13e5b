package shanyrak.query.timeline;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * The place of an entry in the order of the timeline, for a page to begin after. Opaque to readers.
 *
 * @param first a day, as the number of days since 1970, or a position of the log
 * @param second the position at which the entry was logged
 */
record Cursor(Sort sort, long first, long second) {

    private static final String SEPARATOR = "_";

    static Cursor at(ResultSet row, Sort sort) throws SQLException {
        long first = switch (sort) {
            case OLDEST, NEWEST -> row.getObject("earliest", LocalDate.class).toEpochDay();
            case LOGGED -> row.getLong("logged_position");
            case CHANGED -> row.getLong("changed_position");
        };
        return new Cursor(sort, first, row.getLong("logged_position"));
    }

    static Optional<Cursor> parse(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII).split(SEPARATOR);
            return parts.length == 3
                    ? Optional.of(new Cursor(
                                    Sort.valueOf(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])))
                            .filter(Cursor::isPossible)
                    : Optional.empty();
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }

    /** A day that the database knows. */
    private boolean isPossible() {
        try {
            return !sort.isByDay() || LocalDate.ofEpochDay(first).getYear() > -4_000 && first < 3_000_000;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    Object firstValue() {
        return sort.isByDay() ? LocalDate.ofEpochDay(first) : (Object) first;
    }

    @Override
    public String toString() {
        String text = String.join(SEPARATOR, sort.name(), Long.toString(first), Long.toString(second));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(US_ASCII));
    }
}
