package shanyrak.query.since;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The ids of entries, as texts have them. */
final class Ids {

    static final String PATTERN = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern ID = Pattern.compile(PATTERN, Pattern.CASE_INSENSITIVE);

    private Ids() {}

    static Optional<UUID> parse(String text) {
        return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
