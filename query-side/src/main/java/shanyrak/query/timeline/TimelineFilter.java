package shanyrak.query.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Parameter;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.BadQuery;

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
        return Wanted.of(this);
    }
}
