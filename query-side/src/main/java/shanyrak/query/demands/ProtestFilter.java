package shanyrak.query.demands;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.query.clock.ClockState;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.Parameters;

/** Which protests, as the address says it. An empty parameter is none, because a form sends all of its fields. */
record ProtestFilter(
        @Parameter(
                description =
                        "Only those that stand so: waiting, acknowledged, refused, answered, promised, conceded, broken,"
                                + " kept; or without-answer for waiting, acknowledged and broken",
                example = "waiting")
        @Nullable
        String state,

        @Parameter(description = "Only to this addressee, by its number", example = "1") @Nullable
        String addressee,

        @Parameter(
                description = "days: the longest wait first (if nothing is said); date: the latest first",
                example = "days")
        @Nullable
        String sort,

        @Parameter(description = "Where the page before ended: its next") @Nullable
        String cursor,

        @Parameter(description = "Protests on a page, 1 to 200", example = "50") @Nullable
        String limit) {

    /** In addresses: whatever the authority owes an answer to. */
    static final String WITHOUT_ANSWER = "without-answer";

    private static final int LIMIT = 50;
    private static final int MOST = 200;

    enum Sort {
        DAYS,
        DATE
    }

    /** What the filter means. */
    record Wanted(
            @Nullable Set<ClockState> states,
            @Nullable Integer addressee,
            Sort sort,
            @Nullable ProtestCursor cursor,
            int limit) {}

    static ProtestFilter none() {
        return new ProtestFilter(null, null, null, null, null);
    }

    /** How a protest can stand. */
    static List<ClockState> states() {
        return Stream.of(ClockState.values())
                .filter(state -> state != ClockState.NOT_PUT && !state.isJudged())
                .toList();
    }

    /** Whether anything but the page is chosen. */
    public boolean isSet() {
        return Stream.of(state, addressee, sort).anyMatch(text -> text != null && !text.isBlank());
    }

    /** @throws BadQuery naming every parameter that cannot be understood */
    Wanted understood() {
        Parameters asked = new Parameters();
        Wanted wanted = new Wanted(
                asked.read("state", state, "UnknownState", ProtestFilter::states),
                asked.read("addressee", addressee, "NotAnAddressee", text -> number(text, Integer.MAX_VALUE)),
                Optional.ofNullable(asked.read("sort", sort, "UnknownSort", text -> Kebab.parse(Sort.class, text)))
                        .orElse(Sort.DAYS),
                asked.read("cursor", cursor, "NotACursorOfProtests", ProtestCursor::parse),
                Optional.ofNullable(asked.read("limit", limit, "NotALimitOfProtests", text -> number(text, MOST)))
                        .orElse(LIMIT));
        asked.check();
        return wanted;
    }

    private static Optional<Set<ClockState>> states(String text) {
        if (text.equals(WITHOUT_ANSWER)) {
            return Optional.of(states().stream().filter(ClockState::runs).collect(Collectors.toSet()));
        }
        return Kebab.parse(ClockState.class, text).filter(states()::contains).map(Set::of);
    }

    private static Optional<Integer> number(String text, int most) {
        return text.matches("\\d{1,9}")
                ? Optional.of(Integer.valueOf(text)).filter(number -> number >= 1 && number <= most)
                : Optional.empty();
    }
}
