package shanyrak.query.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.query.clock.Days.Stretch;

/**
 * How long a matter has waited for an answer of the authority.
 *
 * @param since the day from which it stands so; null where it was never put to the authority
 * @param started the day on which the count began; null where it never did
 * @param days that count
 * @param steps that led here, the first one first
 */
public record AnswerClock(
        ClockState state,
        @Nullable LocalDate since,
        @Nullable LocalDate started,
        Days days,
        List<Step> steps,
        List<Pause> pauses,
        @Nullable Decision correction) {

    /**
     * Days that do not count.
     *
     * @param until the first day that counts again; null while that is open
     * @param reason why the count was paused
     * @param ended why it went on
     */
    public record Pause(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable String ended) {

        Stretch stretch() {
            return new Stretch(from, until == null || until.isAfter(from) ? until : from);
        }
    }

    /**
     * Works out a clock.
     *
     * @param put how the matter was put to the authority; null where that is not known
     * @param steps that followed, in any order
     * @param decisions about the count, the first one first
     */
    public static AnswerClock of(@Nullable Step put, Stream<Step> steps, List<Decision> decisions) {
        Decision correction = correction(decisions);
        List<Step> all = inOrder(corrected(put, correction), steps);
        Course course = Course.of(all);
        List<Pause> pauses = pauses(decisions);
        return new AnswerClock(
                course.state(),
                course.since(),
                course.started(),
                without(pauses, course.days()),
                all,
                pauses,
                correction);
    }

    /** Whether the authority owes an answer, but the day does not count. */
    boolean isPausedOn(LocalDate day) {
        return state.runs() && pauses.stream().anyMatch(pause -> pause.stretch().has(day));
    }

    private static Days without(List<Pause> pauses, Days all) {
        Days days = all;
        for (Pause pause : pauses) {
            days = days.without(pause.stretch());
        }
        return days;
    }

    private static @Nullable Decision correction(List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.change() == Decision.Change.CORRECTED)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static @Nullable Step corrected(@Nullable Step put, @Nullable Decision correction) {
        if (correction == null) {
            return put;
        }
        return put == null ? Step.done(ClockState.WAITING, correction.day(), null, 0) : put.on(correction.day());
    }

    /** What was put to the authority comes first, even where a date says otherwise: it began with that. */
    private static List<Step> inOrder(@Nullable Step put, Stream<Step> steps) {
        Stream<Step> sorted = steps.sorted(Step.AS_IT_HAPPENED);
        return (put == null ? sorted : Stream.concat(Stream.of(put), sorted)).toList();
    }

    private static List<Pause> pauses(List<Decision> decisions) {
        List<Pause> pauses = new ArrayList<>();
        for (Decision decision : decisions) {
            switch (decision.change()) {
                case PAUSED -> pauses.add(new Pause(decision.day(), null, decision.reason(), null));
                case RESUMED -> resume(pauses, decision);
                case CORRECTED -> {}
            }
        }
        pauses.sort(Comparator.comparing(Pause::from));
        return List.copyOf(pauses);
    }

    private static void resume(List<Pause> pauses, Decision decision) {
        if (!pauses.isEmpty() && pauses.getLast().until() == null) {
            Pause open = pauses.removeLast();
            pauses.add(new Pause(open.from(), decision.day(), open.reason(), decision.reason()));
        }
    }

    /** How a matter went, step by step. */
    private record Course(
            ClockState state,
            @Nullable LocalDate since,
            @Nullable LocalDate started,
            Days days) {

        private static final Course UNKNOWN = new Course(ClockState.NOT_PUT, null, null, Days.NONE);

        static Course of(List<Step> steps) {
            Course course = UNKNOWN;
            for (Step step : steps) {
                course = course.after(step);
            }
            return course;
        }

        Course after(Step step) {
            return isMovedBy(step) ? new Course(step.to(), step.day(), startedBy(step), daysAfter(step)) : this;
        }

        private boolean isMovedBy(Step step) {
            return switch (step.to()) {
                case NOT_PUT -> false;
                case WAITING -> !state.runs();
                case ACKNOWLEDGED -> state == ClockState.WAITING || state == ClockState.NOT_PUT;
                case REFUSED, ANSWERED, PROMISED, CONCEDED, BROKEN, KEPT, MET, WITHDRAWN ->
                    step.judged() || !state.isJudged();
            };
        }

        private @Nullable LocalDate startedBy(Step step) {
            return started == null && step.to().runs() ? step.day() : started;
        }

        private Days daysAfter(Step step) {
            if (!step.to().runs()) {
                return days.until(step.day());
            }
            return state.runs() ? days : days.andFrom(notBeforeTheStart(step.day()));
        }

        private LocalDate notBeforeTheStart(LocalDate day) {
            return started != null && started.isAfter(day) ? started : day;
        }
    }
}
