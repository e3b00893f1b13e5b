package shanyrak.query.clock;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.query.platform.Kebab;

/**
 * The authority's clock for one matter, as it stands on a day.
 *
 * @param state how the matter stands
 * @param since the day from which it stands so; absent where it was never put to the authority
 * @param days how many days it has been without an answer, in all, paused days left out
 * @param waits whether the authority owes an answer
 * @param paused whether it does, but this day does not count
 * @param steps how it came about, the first one first
 * @param pauses days that are left out
 * @param corrected why the count does not begin as it otherwise would
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockFace(
        @Schema(
                description =
                        "not-put, waiting, acknowledged, refused, answered, promised, conceded, broken, kept, met or"
                                + " withdrawn",
                example = "acknowledged")
        String state,

        @Nullable LocalDate since,

        @Schema(description = "Days without an answer", example = "43")
        int days,

        boolean waits,
        boolean paused,
        List<Moved> steps,
        List<Pause> pauses,
        @Nullable Correction corrected) {

    private static final String RAISED_AGAIN = "raised-again";

    /**
     * A step on the way.
     *
     * @param step put, raised-again, or the state that it led to
     * @param day that counts
     * @param entry that shows it; absent where none does, or none that is public
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Moved(
            @Schema(example = "acknowledged") String step,
            LocalDate day,
            @Nullable UUID entry) {}

    /**
     * Days that do not count.
     *
     * @param until the first day that counts again; absent while that is open
     * @param reason why the count was paused
     * @param ended why it went on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pause(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable String ended) {}

    /**
     * A decision about where the count begins.
     *
     * @param started the first day of the count
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Correction(LocalDate started, @Nullable String reason) {}

    public static ClockFace of(AnswerClock clock, LocalDate today) {
        return new ClockFace(
                Kebab.of(clock.state()),
                clock.since(),
                clock.days().before(today),
                clock.state().runs(),
                clock.isPausedOn(today),
                clock.steps().stream().map(ClockFace::moved).toList(),
                clock.pauses().stream()
                        .map(pause -> new Pause(pause.from(), pause.until(), pause.reason(), pause.ended()))
                        .toList(),
                clock.correction() == null
                        ? null
                        : new Correction(
                                clock.correction().day(), clock.correction().reason()));
    }

    private static Moved moved(Step step) {
        String name = step.to() == ClockState.WAITING ? step.judged() ? RAISED_AGAIN : "put" : Kebab.of(step.to());
        return new Moved(name, step.day(), step.entry());
    }

    /** Whether it waits because what was granted, refused or withdrawn no longer is. */
    @JsonIgnore
    boolean waitsAgain() {
        return state.equals(Kebab.of(ClockState.WAITING))
                && steps.stream()
                        .anyMatch(step ->
                                step.step().equals(RAISED_AGAIN) && step.day().equals(since));
    }

    /** Whether there is anything to tell beyond how it stands. */
    @JsonIgnore
    public boolean isEventful() {
        return steps.size() > 1 || !pauses.isEmpty() || corrected != null;
    }
}
