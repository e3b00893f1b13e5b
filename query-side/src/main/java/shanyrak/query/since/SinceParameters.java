package shanyrak.query.since;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.PositionsInTime;
import shanyrak.web.BrokenRule;

/** From where on changes are asked for. */
record SinceParameters(
        @Parameter(
                description =
                        "What changed after this: a position of the log, the end of a day in UTC, or a moment (RFC 3339)",
                required = true,
                example = "42")
        @Nullable
        String since,

        @Parameter(description = "Only changes of this entry", example = "8f14e45f-ceea-4e7a-9b6c-1d2f3a4b5c6d")
        @Nullable
        String entry,

        @Parameter(description = "Where the page before ended: its next") @Nullable
        String cursor,

        @Parameter(description = "Places of the log that are looked at for a page, 1 to 200", example = "50") @Nullable
        String limit) {

    private static final int LIMIT = 50;
    private static final int MOST = 200;

    /** @param after where this page begins */
    record Wanted(long since, @Nullable UUID entry, long after, int limit) {}

    boolean isBlank() {
        return since == null || since.isBlank();
    }

    /** @throws BadQuery naming a parameter that cannot be understood */
    Wanted understood(PositionsInTime times) {
        if (since == null || since.isBlank()) {
            throw bad("since", "SinceMissing");
        }
        long from = times.of("since", since.strip());
        return new Wanted(
                from, id(), Math.max(from, number(cursor, "cursor", "NotACursor", Long.MAX_VALUE, from)), (int)
                        Math.max(1, number(limit, "limit", "NotALimit", MOST, LIMIT)));
    }

    private @Nullable UUID id() {
        if (entry == null || entry.isBlank()) {
            return null;
        }
        return Ids.parse(entry.strip()).orElseThrow(() -> bad("entry", "NotAnEntry"));
    }

    private static long number(@Nullable String text, String parameter, String rule, long most, long otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.strip().matches("\\d{1,18}") || Long.parseLong(text.strip()) > most) {
            throw new BadQuery(List.of(BrokenRule.at(parameter, rule, text, most)));
        }
        return Long.parseLong(text.strip());
    }

    private static BadQuery bad(String parameter, String rule) {
        return new BadQuery(List.of(BrokenRule.at(parameter, rule)));
    }
}
