package shanyrak.query.demands;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a protest in the order of a list, for a page to begin after. Opaque to readers.
 *
 * @param asked the day for which the list was begun: its order stays that of this day on all its pages
 * @param key what the list is sorted by, the highest first
 */
record ProtestCursor(LocalDate asked, long key, long logged) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(-?\\d{1,9})_(\\d{1,18})");

    static Optional<ProtestCursor> parse(String cursor) {
        try {
            Matcher parts = TEXT.matcher(new String(Base64.getUrlDecoder().decode(cursor), US_ASCII));
            return parts.matches()
                    ? Optional.of(new ProtestCursor(
                            LocalDate.parse(parts.group(1)),
                            Long.parseLong(parts.group(2)),
                            Long.parseLong(parts.group(3))))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException madeUp) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String text = asked + "_" + key + "_" + logged;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(US_ASCII));
    }
}
