package shanyrak.query.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that moved a matter on.
 *
 * @param to how it stood afterwards
 * @param day that counts
 * @param entry that shows it; null where none does, or none that is public
 * @param judged by the campaign, not done by somebody in the world
 * @param order in which it was recorded
 */
public record Step(ClockState to, LocalDate day, @Nullable UUID entry, boolean judged, long order) {

    static final Comparator<Step> AS_IT_HAPPENED = Comparator.comparing(Step::day)
            .thenComparing(Step::judged)
            .thenComparing(step -> step.judged() ? 0 : step.to().ordinal())
            .thenComparing(Step::order);

    public static Step done(ClockState to, LocalDate day, @Nullable UUID entry, long order) {
        return new Step(to, day, entry, false, order);
    }

    public static Step judged(ClockState to, LocalDate day, @Nullable UUID entry, long order) {
        return new Step(to, day, entry, true, order);
    }

    Step on(LocalDate otherDay) {
        return new Step(to, otherDay, null, judged, order);
    }
}
