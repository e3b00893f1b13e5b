package shanyrak.query.timeline;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.events.entry.Standing;
import shanyrak.events.values.When;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.BadQuery;
import shanyrak.web.BrokenRule;

/** Which entries, as the address says it. An empty parameter is none, because a form sends all of its fields. */
record TimelineFilter(
        @Parameter(description = "Only this kind", example = "picket") @Nullable
        String kind,

        @Parameter(description = "Only this side", example = "solidarity") @Nullable
        String side,

        @Parameter(description = "Only of this standing", example = "verified") @Nullable
        String standing,

        @Parameter(description = "Only what speaks to this demand of the campaign, by its number", example = "2")
        @Nullable
        String demand,

        @Parameter(description = "Only what goes to or comes from this addressee, by its number", example = "1")
        @Nullable
        String addressee,

        @Parameter(description = "Only protests that went this way", example = "fax") @Nullable
        String channel,

        @Parameter(description = "Only this country, ISO 3166-1 alpha-2", example = "GB") @Nullable
        String country,

        @Parameter(description = "May have happened on this day or later; an EDTF date", example = "2006-04-01")
        @Nullable
        String from,

        @Parameter(description = "May have happened on this day or earlier; an EDTF date", example = "2006-04")
        @Nullable
        String to,

        @Parameter(description = "Where the page before ended: its next") @Nullable
        String cursor,

        @Parameter(description = "Entries on a page, 1 to 200", example = "50") @Nullable
        String limit) {

    private static final int LIMIT = 50;
    private static final int MOST = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** What the filter means. */
    record Wanted(
            @Nullable Kind kind,
            @Nullable Side side,
            @Nullable Standing standing,
            @Nullable Integer demand,
            @Nullable Integer addressee,
            @Nullable Channel channel,
            @Nullable String country,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Cursor cursor,
            int limit) {}

    static TimelineFilter none() {
        return new TimelineFilter(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Whether anything but the page is chosen. */
    public boolean isSet() {
        return Stream.of(kind, side, standing, demand, addressee, channel, country, from, to)
                .anyMatch(text -> text != null && !text.isBlank());
    }

    /** @throws BadQuery naming every parameter that cannot be understood */
    Wanted understood() {
        List<BrokenRule> broken = new ArrayList<>();
        Wanted wanted = new Wanted(
                read("kind", kind, "UnknownKind", text -> Kebab.parse(Kind.class, text), broken),
                read("side", side, "UnknownSide", text -> Kebab.parse(Side.class, text), broken),
                read("standing", standing, "UnknownStanding", text -> Kebab.parse(Standing.class, text), broken),
                read("demand", demand, "NotANumber", TimelineFilter::number, broken),
                read("addressee", addressee, "NotANumber", TimelineFilter::number, broken),
                read("channel", channel, "UnknownChannel", text -> Kebab.parse(Channel.class, text), broken),
                read("country", country, "UnknownCountry", TimelineFilter::country, broken),
                read("from", from, "NotADay", text -> date(text).map(When::earliest), broken),
                read("to", to, "NotADay", text -> date(text).map(When::latest), broken),
                read("cursor", cursor, "NotACursor", Cursor::parse, broken),
                Optional.ofNullable(read("limit", limit, "NotALimit", TimelineFilter::limit, broken))
                        .orElse(LIMIT));
        if (wanted.from != null && wanted.to != null && wanted.to.isBefore(wanted.from)) {
            broken.add(BrokenRule.at("to", "EndsBeforeItBegins"));
        }
        if (!broken.isEmpty()) {
            throw new BadQuery(broken);
        }
        return wanted;
    }

    private static <T> @Nullable T read(
            String field,
            @Nullable String text,
            String rule,
            Function<String, Optional<T>> reader,
            List<BrokenRule> broken) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<T> read = reader.apply(text.strip());
        if (read.isEmpty()) {
            broken.add(BrokenRule.at(field, rule, text, MOST));
        }
        return read.orElse(null);
    }

    private static Optional<String> country(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
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
                ? Optional.of(Integer.valueOf(text)).filter(limit -> limit >= 1 && limit <= MOST)
                : Optional.empty();
    }
}
