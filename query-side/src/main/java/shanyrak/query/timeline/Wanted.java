package shanyrak.query.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.events.entry.Standing;
import shanyrak.events.values.When;
import shanyrak.query.fulltext.SearchWords;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.Parameters;
import shanyrak.web.BrokenRule;

/** What a filter means; a list is empty where anything goes. */
record Wanted(
        @Nullable SearchWords words,
        List<Kind> kinds,
        List<Side> sides,
        List<Standing> standings,
        @Nullable Integer demand,
        @Nullable Integer addressee,
        List<String> channels,
        List<String> countries,
        @Nullable SearchWords place,
        List<String> towns,
        @Nullable String organisation,
        @Nullable String lead,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Weeks week,
        @Nullable Boolean unknownTurnout,
        @Nullable String outcome,
        @Nullable LocalDate correctedSince,
        Sort sort,
        @Nullable Cursor cursor,
        int limit) {

    private static final int LIMIT = 50;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String NONE = "none";
    private static final String UNKNOWN = "unknown";
    private static final Set<String> OUTCOMES =
            Set.of("repelled", "homes-demolished", "held", "called-off", "kept", "broken", UNKNOWN);

    /** ISO 8601 weeks, from one to another. */
    record Weeks(LocalDate monday, LocalDate sunday) {}

    /** @throws BadQuery naming every parameter that cannot be understood */
    static Wanted of(TimelineFilter filter) {
        Parameters asked = new Parameters();
        Sort order = Optional.ofNullable(
                        asked.read("sort", filter.sort(), "UnknownSort", text -> Kebab.parse(Sort.class, text)))
                .orElse(Sort.OLDEST);
        Wanted wanted = new Wanted(
                asked.read("q", filter.q(), "NothingToSearchFor", SearchWords::parse),
                asked.list("kind", filter.kind(), "UnknownKind", text -> Kebab.parse(Kind.class, text)),
                asked.list("side", filter.side(), "UnknownSide", text -> Kebab.parse(Side.class, text)),
                asked.list("standing", filter.standing(), "UnknownStanding", text -> Kebab.parse(Standing.class, text)),
                asked.read("demand", filter.demand(), "NotANumber", Wanted::number),
                asked.read("addressee", filter.addressee(), "NotANumber", Wanted::number),
                asked.list("channel", filter.channel(), "UnknownChannel", Wanted::channel),
                asked.list("country", filter.country(), "UnknownCountry", Wanted::country),
                asked.read("place", filter.place(), "NothingToSearchFor", SearchWords::phrase),
                asked.list("town", filter.town(), "\\|", "TooLongToSearchFor", Wanted::name),
                asked.read("organisation", filter.organisation(), "TooLongToSearchFor", Wanted::name),
                asked.read("lead", filter.lead(), "TooLongToSearchFor", Wanted::name),
                asked.read("from", filter.from(), "NotADay", text -> date(text).map(When::earliest)),
                asked.read("to", filter.to(), "NotADay", text -> date(text).map(When::latest)),
                asked.read("week", filter.week(), "NotAWeek", Wanted::weeks),
                asked.read("turnout", filter.turnout(), "UnknownTurnout", Wanted::unknown),
                asked.read("outcome", filter.outcome(), "UnknownOutcome", Wanted::outcome),
                asked.read(
                        "correctedSince",
                        filter.correctedSince(),
                        "NotADay",
                        text -> date(text).map(When::earliest)),
                order,
                asked.read(
                        "cursor",
                        filter.cursor(),
                        "NotACursor",
                        text -> Cursor.parse(text).filter(it -> it.sort() == order)),
                Optional.ofNullable(asked.read("limit", filter.limit(), "NotALimit", Wanted::limit))
                        .orElse(LIMIT));
        if (wanted.from != null && wanted.to != null && wanted.to.isBefore(wanted.from)) {
            asked.refuse(BrokenRule.at("to", "EndsBeforeItBegins"));
        }
        asked.check();
        return wanted;
    }

    private static Optional<String> channel(String text) {
        return text.equals(NONE)
                ? Optional.of(NONE)
                : Kebab.parse(Channel.class, text).map(Kebab::of);
    }

    private static Optional<String> country(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
    }

    private static Optional<String> name(String text) {
        return Optional.of(text).filter(it -> it.length() <= Parameters.MOST);
    }

    private static Optional<Boolean> unknown(String text) {
        return text.equals(UNKNOWN) ? Optional.of(true) : Optional.empty();
    }

    private static Optional<String> outcome(String text) {
        return Optional.of(text).filter(OUTCOMES::contains);
    }

    private static Optional<Weeks> weeks(String text) {
        String[] ends = text.split("/", -1);
        return ends.length > 2
                ? Optional.empty()
                : Parameters.monday(ends[0])
                        .flatMap(first -> Parameters.monday(ends[ends.length - 1])
                                .filter(last -> !last.isBefore(first))
                                .map(last -> new Weeks(first, last.plusDays(6))));
    }

    private static Optional<When> date(String text) {
        try {
            return Optional.of(When.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Integer> limit(String text) {
        return text.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(text)).filter(limit -> limit >= 1 && limit <= Parameters.MOST)
                : Optional.empty();
    }
}
