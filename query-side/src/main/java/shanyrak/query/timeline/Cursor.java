package shanyrak.query.timeline;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/** The place of an entry in the order of the timeline, for a page to begin after. Opaque to readers. */
record Cursor(LocalDate earliest, long logged) {

    private static final char SEPARATOR = '_';

    static Optional<Cursor> parse(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII);
            int separator = text.indexOf(SEPARATOR);
            return separator < 0
                    ? Optional.empty()
                    : Optional.of(new Cursor(
                            LocalDate.parse(text.substring(0, separator)),
                            Long.parseLong(text.substring(separator + 1))));
        } catch (IllegalArgumentException | DateTimeException madeUp) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String text = earliest.toString() + SEPARATOR + logged;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(US_ASCII));
    }
}
