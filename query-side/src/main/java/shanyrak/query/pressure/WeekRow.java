package shanyrak.query.pressure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.query.counting.Counts;
import shanyrak.query.momentum.Band;
import shanyrak.query.momentum.Formula;
import shanyrak.query.momentum.Week;

/**
 * A week as programs take it away.
 *
 * @param momentum absent where there were people, but nobody knows how many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WeekRow(
        @Schema(description = "ISO 8601", example = "2006-W15")
        String week,

        @Schema(description = "Its first day", example = "2006-04-10")
        LocalDate monday,

        long actions,
        Band people,

        @Schema(description = "Pickets, rallies and meetings of which a bound of the turnout is unknown")
        long unknownTurnout,

        long items,

        @Schema(description = "Where the actions were, ISO 3166-1 alpha-2")
        Set<String> countries,

        @Schema(description = "Reports in the media, which are actions too")
        long media,

        @Schema(description = "What people are multiplied by")
        long velocity,

        @Nullable Band momentum,
        Attempts attempts,

        @Schema(description = "Arrests, releases, trials and demolitions")
        long otherRepression,

        @Schema(description = "Answers, promises, concessions and replies of the authority")
        long responses) {

    /** Eviction attempts, by what came of them. */
    record Attempts(long repelled, long homesDemolished, long unknown) {}

    /** Names of what {@link #cells} has. */
    static final List<String> COLUMNS = List.of(
            "week",
            "monday",
            "actions",
            "people_low",
            "people_high",
            "unknown_turnout",
            "items",
            "countries",
            "media",
            "velocity",
            "momentum_low",
            "momentum_high",
            "attempts_repelled",
            "attempts_homes_demolished",
            "attempts_unknown",
            "other_repression",
            "responses",
            "formula");

    static WeekRow of(Week week, Formula formula) {
        Counts counts = week.solidarity();
        return new WeekRow(
                week.name(),
                week.monday(),
                counts.actions(),
                new Band(counts.people().low(), counts.people().high()),
                counts.entriesWithUnknownTurnout(),
                counts.items(),
                new TreeSet<>(week.countries()),
                week.media(),
                formula.velocity(week),
                formula.momentum(week),
                new Attempts(week.repelled(), week.homesDemolished(), week.outcomeUnknown()),
                week.otherRepression(),
                week.responses());
    }

    /** A line of the table; what is unknown is empty. */
    String cells(Formula formula) {
        return Stream.of(
                        week,
                        monday,
                        actions,
                        people.low(),
                        people.high(),
                        unknownTurnout,
                        items,
                        String.join(" ", countries),
                        media,
                        velocity,
                        momentum == null ? "" : momentum.low(),
                        momentum == null ? "" : momentum.high(),
                        attempts.repelled(),
                        attempts.homesDemolished(),
                        attempts.unknown(),
                        otherRepression,
                        responses,
                        formula.version())
                .map(Objects::toString)
                .collect(Collectors.joining(","));
    }
}
