package shanyrak.query.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Parameter;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.events.entry.Standing;
import shanyrak.events.values.When;
import shanyrak.query.fulltext.SearchWords;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.Parameters;
import shanyrak.web.BrokenRule;

/** Which entries, as the address says it. An empty parameter is none, because a form sends all of its fields. */
public record TimelineFilter(
        @Parameter(description = """
                        Words that must be found, in English, Russian or Kazakh and in any spelling of names; "in quotes" \
                        they follow one another, and -those must not be there""", example = "Алма-Ата picket -embassy") @Nullable
        String q,

        @Parameter(description = "Only these kinds, separated by commas", example = "picket,rally") @Nullable
        String kind,

        @Parameter(description = "Only these sides, separated by commas", example = "solidarity") @Nullable
        String side,

        @Parameter(description = "Only of these standings, separated by commas", example = "verified,corroborated")
        @Nullable
        String standing,

        @Parameter(description = "Only what speaks to this demand of the campaign, by its number", example = "2")
        @Nullable
        String demand,

        @Parameter(description = "Only what goes to or comes from this addressee, by its number", example = "1")
        @Nullable
        String addressee,

        @Parameter(
                description =
                        "Only protests that went these ways, separated by commas; none for all that is no protest",
                example = "fax,email")
        @Nullable
        String channel,

        @Parameter(description = "Only these countries, ISO 3166-1 alpha-2, separated by commas", example = "GB,KZ")
        @Nullable
        String country,

        @Parameter(description = "Only what happened in this town, in any spelling", example = "Almaty") @Nullable
        String place,

        @Parameter(description = """
                        Only what happened in this town, spelled exactly so, as the map counts it; several are separated \
                        by |, and none stands for entries whose town is not shown""", example = "Almaty") @Nullable
        String town,

        @Parameter(description = "Only what this organisation organised, alone or with others", example = "Solidarity")
        @Nullable
        String organisation,

        @Parameter(
                description =
                        "Only what the totals count for this organisation: it comes first; none where there is none",
                example = "Solidarity")
        @Nullable
        String lead,

        @Parameter(description = "May have happened on this day or later; an EDTF date", example = "2006-04-01")
        @Nullable
        String from,

        @Parameter(description = "May have happened on this day or earlier; an EDTF date", example = "2006-04")
        @Nullable
        String to,

        @Parameter(
                description =
                        "The earliest day is in this ISO 8601 week, as the totals count it, or in these: first/last",
                example = "2006-W15")
        @Nullable
        String week,

        @Parameter(description = "unknown: only those of which a bound of the turnout is unknown", example = "unknown")
        @Nullable
        String turnout,

        @Parameter(description = """
                        Only what this came of: repelled, homes-demolished, held, called-off, kept, broken or unknown""", example = "repelled") @Nullable
        String outcome,

        @Parameter(description = "Corrected or retracted on this day or later", example = "2026-11-01") @Nullable
        String correctedSince,

        @Parameter(
                description =
                        "oldest (the default) or newest by the day it happened; logged or changed: the last first",
                example = "newest")
        @Nullable
        String sort,

        @Parameter(description = "Where the page before ended: its next") @Nullable
        String cursor,

        @Parameter(description = "Entries on a page, 1 to 200", example = "50") @Nullable
        String limit,

        @Parameter(description = """
                        The record as it was: at a position of the log, at the end of a day in UTC, or at a moment (RFC \
                        3339), which means the end of the day before it, as finer times are not kept for the public. What \
                        was withheld since is not shown.""", example = "42") @Nullable
        String asOf) {

    private static final int LIMIT = 50;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String NONE = "none";
    private static final String UNKNOWN = "unknown";
    private static final Set<String> OUTCOMES =
            Set.of("repelled", "homes-demolished", "held", "called-off", "kept", "broken", UNKNOWN);

    /** What the filter means; a list is empty where anything goes. */
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
            int limit) {}

    /** ISO 8601 weeks, from one to another. */
    record Weeks(LocalDate monday, LocalDate sunday) {}

    public static TimelineFilter none() {
        return ofStanding(null);
    }

    /** @param standings separated by commas */
    public static TimelineFilter ofStanding(@Nullable String standings) {
        return of(standings == null ? Map.of() : Map.of("standing", standings));
    }

    /**
     * As an address says it that is not the one that was asked for.
     *
     * @param parameters values by names
     */
    public static TimelineFilter of(Map<String, String> parameters) {
        return new TimelineFilter(
                parameters.get("q"),
                parameters.get("kind"),
                parameters.get("side"),
                parameters.get("standing"),
                parameters.get("demand"),
                parameters.get("addressee"),
                parameters.get("channel"),
                parameters.get("country"),
                parameters.get("place"),
                parameters.get("town"),
                parameters.get("organisation"),
                parameters.get("lead"),
                parameters.get("from"),
                parameters.get("to"),
                parameters.get("week"),
                parameters.get("turnout"),
                parameters.get("outcome"),
                parameters.get("correctedSince"),
                parameters.get("sort"),
                null,
                null,
                parameters.get("asOf"));
    }

    /** Whether anything but the page, its order and its time is chosen. */
    public boolean isSet() {
        return !chosen().isEmpty();
    }

    /** The choices by the names of their parameters, in their order. */
    public Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        put(chosen, "q", q);
        put(chosen, "kind", kind);
        put(chosen, "side", side);
        put(chosen, "standing", standing);
        put(chosen, "demand", demand);
        put(chosen, "addressee", addressee);
        put(chosen, "channel", channel);
        put(chosen, "country", country);
        put(chosen, "place", place);
        put(chosen, "town", town);
        put(chosen, "organisation", organisation);
        put(chosen, "lead", lead);
        put(chosen, "from", from);
        put(chosen, "to", to);
        put(chosen, "week", week);
        put(chosen, "turnout", turnout);
        put(chosen, "outcome", outcome);
        put(chosen, "correctedSince", correctedSince);
        return chosen;
    }

    /** The address of the same search with another choice, or without one, as a query that begins with a question mark. */
    public String with(String name, @Nullable String value) {
        Map<String, String> chosen = fields();
        chosen.remove(name);
        put(chosen, name, value);
        return address(chosen);
    }

    /** The same with several other choices. */
    public String with(Map<String, String> others) {
        Map<String, String> chosen = fields();
        others.forEach((name, value) -> put(chosen, name, value));
        return address(chosen);
    }

    private static String address(Map<String, String> chosen) {
        return chosen.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Everything but the page, by the names of the parameters. */
    public Map<String, String> fields() {
        Map<String, String> fields = chosen();
        put(fields, "sort", sort);
        put(fields, "asOf", asOf);
        return fields;
    }

    /** Whether anything is chosen that is not among the most common choices. */
    public boolean hasMore() {
        return Stream.of(from, to, place, organisation, correctedSince, sort)
                .anyMatch(text -> text != null && !text.isBlank());
    }

    private static void put(Map<String, String> chosen, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            chosen.put(name, value.strip());
        }
    }

    public AsOfParameter state() {
        return new AsOfParameter(asOf);
    }

    /** @throws BadQuery naming every parameter that cannot be understood */
    public void check() {
        understood();
    }

    /** The same in this order, unless another one is asked for. */
    public TimelineFilter inOrder(String order) {
        return sort != null && !sort.isBlank()
                ? this
                : new TimelineFilter(
                        q,
                        kind,
                        side,
                        standing,
                        demand,
                        addressee,
                        channel,
                        country,
                        place,
                        town,
                        organisation,
                        lead,
                        from,
                        to,
                        week,
                        turnout,
                        outcome,
                        correctedSince,
                        order,
                        cursor,
                        limit,
                        asOf);
    }

    /** How many entries a page has; so many unless another number is asked for. */
    public int limitOr(int usual) {
        return limit == null || limit.isBlank() ? usual : understood().limit();
    }

    /** @throws BadQuery naming every parameter that cannot be understood */
    Wanted understood() {
        Parameters asked = new Parameters();
        Sort order = Optional.ofNullable(asked.read("sort", sort, "UnknownSort", text -> Kebab.parse(Sort.class, text)))
                .orElse(Sort.OLDEST);
        Wanted wanted = new Wanted(
                asked.read("q", q, "NothingToSearchFor", SearchWords::parse),
                asked.list("kind", kind, "UnknownKind", text -> Kebab.parse(Kind.class, text)),
                asked.list("side", side, "UnknownSide", text -> Kebab.parse(Side.class, text)),
                asked.list("standing", standing, "UnknownStanding", text -> Kebab.parse(Standing.class, text)),
                asked.read("demand", demand, "NotANumber", TimelineFilter::number),
                asked.read("addressee", addressee, "NotANumber", TimelineFilter::number),
                asked.list("channel", channel, "UnknownChannel", TimelineFilter::channel),
                asked.list("country", country, "UnknownCountry", TimelineFilter::country),
                asked.read("place", place, "NothingToSearchFor", SearchWords::phrase),
                asked.list("town", town, "\\|", "TooLongToSearchFor", TimelineFilter::name),
                asked.read("organisation", organisation, "TooLongToSearchFor", TimelineFilter::name),
                asked.read("lead", lead, "TooLongToSearchFor", TimelineFilter::name),
                asked.read("from", from, "NotADay", text -> date(text).map(When::earliest)),
                asked.read("to", to, "NotADay", text -> date(text).map(When::latest)),
                asked.read("week", week, "NotAWeek", TimelineFilter::weeks),
                asked.read("turnout", turnout, "UnknownTurnout", TimelineFilter::unknown),
                asked.read("outcome", outcome, "UnknownOutcome", TimelineFilter::outcome),
                asked.read(
                        "correctedSince",
                        correctedSince,
                        "NotADay",
                        text -> date(text).map(When::earliest)),
                order,
                asked.read(
                        "cursor",
                        cursor,
                        "NotACursor",
                        text -> Cursor.parse(text).filter(it -> it.sort() == order)),
                Optional.ofNullable(asked.read("limit", limit, "NotALimit", TimelineFilter::limit))
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
