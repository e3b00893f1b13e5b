package shanyrak.query.pressure;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.events.entry.Standing;
import shanyrak.query.momentum.Formula;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.AsOf;

/**
 * Addresses of the timeline, each with exactly the entries that a number counts. A span is one week or several, as the
 * timeline's filter has them; none means all.
 */
record Links(String campaign, Formula formula, AsOf asOf) {

    private static final String COUNTED =
            joined(Stream.of(Standing.values()).filter(standing -> standing != Standing.RETRACTED));

    public String actions(@Nullable String span) {
        return kinds(Links::isAction, span);
    }

    public String items(@Nullable String span) {
        return kinds(kind -> kind == Kind.PROTEST || kind == Kind.LETTER_HANDED_IN || kind == Kind.PETITION, span);
    }

    public String people(@Nullable String span) {
        return kinds(kind -> kind == Kind.PICKET || kind == Kind.RALLY || kind == Kind.MEETING, span);
    }

    public String unknownTurnout(@Nullable String span) {
        return people(span) + "&turnout=unknown";
    }

    /** What people are multiplied by, and those who are unknown. */
    public String momentum(@Nullable String span) {
        return switch (formula) {
            case EVERY_ACTION -> actions(span);
            case GATHERINGS -> people(span);
        };
    }

    public String media(@Nullable String span) {
        return kinds(kind -> kind == Kind.MEDIA_COVERAGE, span);
    }

    public String attempts(@Nullable String span) {
        return kinds(kind -> kind == Kind.EVICTION_ATTEMPT, span);
    }

    public String attempts(@Nullable String span, String outcome) {
        return attempts(span) + "&outcome=" + outcome;
    }

    public String otherRepression(@Nullable String span) {
        return kinds(kind -> kind.side() == Side.REPRESSION && kind != Kind.EVICTION_ATTEMPT, span);
    }

    public String responses(@Nullable String span) {
        return kinds(kind -> kind.side() == Side.AUTHORITY_RESPONSE, span);
    }

    private String kinds(Predicate<Kind> wanted, @Nullable String span) {
        return "/campaigns/" + campaign + "/timeline?kind="
                + joined(Stream.of(Kind.values()).filter(wanted))
                + (span == null ? "" : "&week=" + span)
                + "&standing=" + COUNTED
                + (asOf.newest() ? "" : "&asOf=" + asOf.position());
    }

    private static boolean isAction(Kind kind) {
        return kind.side() == Side.SOLIDARITY && kind != Kind.ANNOUNCEMENT;
    }

    private static String joined(Stream<? extends Enum<?>> constants) {
        return constants.map(Kebab::of).collect(Collectors.joining(","));
    }
}
