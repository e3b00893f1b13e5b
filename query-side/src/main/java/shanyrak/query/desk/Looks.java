package shanyrak.query.desk;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.When;

/**
 * What an entry that is being typed looks like so far.
 *
 * @param channel of a protest
 * @param items of a protest
 */
record Looks(
        String campaign,
        String kind,
        When when,
        String country,
        @Nullable String town,
        @Nullable String channel,
        @Nullable Long items) {

    private static final String PROTEST = "protest";

    /** None while too little has been typed, or something that cannot be read. */
    static Optional<Looks> of(Map<String, String> typed) {
        try {
            return read(typed);
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<Looks> read(Map<String, String> typed) {
        String when = text(typed, "when");
        String country = text(typed, "place.country");
        String kind = text(typed, "kind");
        boolean protest = PROTEST.equals(kind);
        String channel = protest ? text(typed, "channel") : null;
        if (when == null || country == null || kind == null || protest && channel == null) {
            return Optional.empty();
        }
        String items = text(typed, "items");
        return Optional.of(new Looks(
                typed.getOrDefault("campaign", ""),
                kind,
                When.parse(when),
                country,
                text(typed, "place.town"),
                channel,
                protest ? Long.valueOf(items == null ? "1" : items) : null));
    }

    private static @Nullable String text(Map<String, String> typed, String field) {
        String text = typed.getOrDefault(field, "").strip();
        return text.isEmpty() ? null : text;
    }

    /** A single day may be off by one; who gives a span has thought about it. */
    int daysOff() {
        return when.earliest().equals(when.latest()) ? 1 : 0;
    }
}
