package shanyrak.query.pressure;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyrak.query.momentum.Band;
import shanyrak.query.momentum.Formula;
import shanyrak.query.momentum.Stretch;
import shanyrak.query.momentum.Week;
import shanyrak.query.momentum.Weeks;
import shanyrak.query.timeline.EvictionAttempts.Last;

/**
 * A campaign's weeks.
 *
 * @param today the day on which they are read
 * @param last between which days the last attempt came; null where there has been none
 */
record History(
        LocalDate today,
        Formula formula,
        List<Week> weeks,
        @Nullable Last last) {

    /** Weeks that are looked at as one. */
    static final int LOOK = 4;

    /** This week and those before it. */
    public Stretch now() {
        return stretch(Weeks.monday(today).minusWeeks(LOOK - 1L), LOOK);
    }

    Stretch before() {
        return stretch(now().monday().minusWeeks(LOOK), LOOK);
    }

    Stretch stretch(LocalDate monday, int weeks) {
        return Stretch.from(monday, weeks, this.weeks, formula);
    }

    /** All weeks together. */
    public Stretch all() {
        LocalDate first = weeks.getFirst().monday();
        return stretch(first, (int) WEEKS.between(first, weeks.getLast().monday()) + 1);
    }

    /** Of all weeks it is that of each, added up. */
    public @Nullable Band momentum(Object weeks) {
        return switch (weeks) {
            case Week week -> formula.momentum(week);
            case Stretch stretch -> stretch.momentum();
            default -> throw new IllegalArgumentException(weeks.toString());
        };
    }

    /** Since the last attempt; as many as its date leaves open. */
    public @Nullable Band daysSinceLastAttempt() {
        return last == null ? null : new Band(DAYS.between(last.latest(), today), DAYS.between(last.earliest(), today));
    }

    public Verdict verdict() {
        return weeks.isEmpty() ? Verdict.NOTHING : Verdict.of(now());
    }

    public Trend trend() {
        return Trend.of(before(), now());
    }
}
