package shanyrak.query.pressure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import shanyrak.query.momentum.Stretch;
import shanyrak.query.momentum.Weeks;
import shanyrak.query.timeline.EvictionAttempts.Attempt;

/**
 * The weeks before an attempt beside those after it. What is in the weeks that the attempt may have come in is neither.
 *
 * @param passed how many of the weeks after it have begun
 */
record Around(Attempt attempt, Stretch before, Stretch during, Stretch after, long passed) {

    static Around of(Attempt attempt, History history) {
        LocalDate monday = Weeks.monday(attempt.earliest());
        LocalDate last = Weeks.monday(last(attempt, history.today()));
        int during = (int) ChronoUnit.WEEKS.between(monday, last) + 1;
        LocalDate after = last.plusWeeks(1);
        long passed = ChronoUnit.WEEKS.between(after, Weeks.monday(history.today())) + 1;
        return new Around(
                attempt,
                history.stretch(monday.minusWeeks(History.LOOK), History.LOOK),
                history.stretch(monday, during),
                history.stretch(after, History.LOOK),
                Math.clamp(passed, 0, History.LOOK));
    }

    /** An attempt that may go on has no weeks after it yet. */
    private static LocalDate last(Attempt attempt, LocalDate today) {
        LocalDate last = Objects.requireNonNullElse(attempt.latest(), today);
        return last.isBefore(attempt.earliest()) ? attempt.earliest() : last;
    }
}
