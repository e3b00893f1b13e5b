package shanyrak.query.pressure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.clock.ClockFace;
import shanyrak.query.demands.Waits;
import shanyrak.query.momentum.Band;
import shanyrak.query.momentum.Formula;
import shanyrak.query.momentum.Stretch;
import shanyrak.query.platform.Kebab;
import shanyrak.query.pressure.PressureQuery.Wanted;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.EvictionAttempts.Attempt;
import shanyrak.web.Sentences;

/** The pressure over REST: the weeks, the rule by which momentum is computed, and how long demands have waited. */
@RestController
@Tag(name = PressureApi.TAG, description = PressureApi.ABOUT)
class PressureApi {

    static final String TAG = "Pressure";
    static final String ABOUT =
            "What supporters did week by week, and what the authorities did. The weeks add up to the totals.";

    private final Reading reading;
    private final Campaigns campaigns;
    private final Pressure pressure;
    private final Waits waits;
    private final Sentences sentences;

    PressureApi(Reading reading, Campaigns campaigns, Pressure pressure, Waits waits, Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.pressure = pressure;
        this.waits = waits;
        this.sentences = sentences;
    }

    record PressureAnswer(
            @Schema(description = "Position of the log", example = "42")
            long position,

            @Schema(description = "The day until which there are weeks", example = "2006-05-18")
            LocalDate today,

            @Schema(
                    description = "nothing, broken, open, tested, holds or quiet: the last four weeks",
                    example = "holds")
            String verdict,

            @Schema(description = "The rule by which momentum is computed here")
            Rule formula,

            @Schema(description = "Every version that was published")
            List<Rule> formulas,

            @Schema(description = "null if there has been no attempt") @Nullable
            LastAttempt lastAttempt,

            List<Waiting> demands,

            @Schema(description = "Without gaps, the earliest first")
            List<WeekRow> weeks,

            @Schema(description = "Only when it is asked for") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Compared around) {}

    /** A version of the formula, in the reader's language. */
    record Rule(
            @Schema(example = "1") int version,
            @Schema(example = "2026-11-27") LocalDate published,

            @Schema(example = "People × actions") String name,

            @Schema(description = "In words") String rule,

            @Schema(example = "10.1038/s41562-019-0665-8") String doi) {}

    /** @param days since it, as many as its date leaves open */
    record LastAttempt(
            @Schema(description = "The latest day that it may have begun on")
            LocalDate earliest,

            @Schema(description = "The latest day that it may have ended on")
            LocalDate latest,

            Band days) {}

    record Waiting(
            @Schema(description = "The demand's number, from 1", example = "1")
            int demand,

            ClockFace clock) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Compared(
            UUID entry,

            @Schema(description = "EDTF", example = "2006-04-05")
            String when,

            @Schema(description = "repelled, homes-demolished or unknown", example = "repelled")
            String outcome,

            WeeksTogether before,
            WeeksTogether during,
            WeeksTogether after) {

        static Compared of(Around around) {
            Attempt attempt = around.attempt();
            return new Compared(
                    attempt.entry(),
                    attempt.edtf(),
                    attempt.ended(),
                    WeeksTogether.of(around.before()),
                    WeeksTogether.of(around.during()),
                    WeeksTogether.of(around.after()));
        }
    }

    /** Several weeks added up; countries are distinct ones. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WeeksTogether(
            LocalDate from,
            LocalDate to,
            long actions,
            Band people,
            long unknownTurnout,
            long items,
            Set<String> countries,
            long media,

            @Schema(description = "Of its weeks, added up; absent where it is unknown") @Nullable
            Band momentum,

            long attempts,
            long otherRepression,
            long responses) {

        static WeeksTogether of(Stretch stretch) {
            var counts = stretch.solidarity();
            return new WeeksTogether(
                    stretch.monday(),
                    stretch.sunday(),
                    counts.actions(),
                    new Band(counts.people().low(), counts.people().high()),
                    counts.entriesWithUnknownTurnout(),
                    counts.items(),
                    stretch.countries(),
                    stretch.media(),
                    stretch.momentum(),
                    stretch.attempts(),
                    stretch.otherRepression(),
                    stretch.responses());
        }
    }

    @GetMapping("/api/campaigns/{campaign}/pressure")
    @Operation(summary = "Actions, people, countries and momentum of each week, beside attempts and what came of them")
    @ApiResponse(responseCode = "200", description = "All weeks, with the rule of momentum")
    @ApiResponse(responseCode = "400", description = "A parameter that cannot be understood; each is named")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    PressureAnswer pressure(
            @PathVariable String campaign,
            @ParameterObject @FromAddress PressureQuery query,
            ServletWebRequest request) {
        Wanted wanted = query.understood();
        return reading.readToday(request, pressure.views(), query.state(), (asOf, today) -> {
            campaigns.find(campaign);
            History history = pressure.of(campaign, asOf, today, wanted.formula());
            return new PressureAnswer(
                    asOf.position(),
                    history.today(),
                    Kebab.of(history.verdict()),
                    rule(history.formula()),
                    Stream.of(Formula.values()).map(this::rule).toList(),
                    lastAttempt(history),
                    waits.of(campaign, asOf, today).stream()
                            .map(wait -> new Waiting(wait.demand().demand(), wait.clock()))
                            .toList(),
                    history.weeks().stream()
                            .map(week -> WeekRow.of(week, history.formula()))
                            .toList(),
                    pressure.around(campaign, wanted.around(), asOf, history)
                            .map(Compared::of)
                            .orElse(null));
        });
    }

    private static @Nullable LastAttempt lastAttempt(History history) {
        Band days = history.daysSinceLastAttempt();
        return history.last() == null || days == null
                ? null
                : new LastAttempt(history.last().earliest(), history.last().latest(), days);
    }

    private Rule rule(Formula formula) {
        String key = "pressure.formula." + formula.version();
        return new Rule(
                formula.version(),
                formula.published(),
                sentences.say(key + ".name"),
                sentences.say(key + ".rule"),
                Formula.DOI);
    }
}
