package shanyrak.query.pressure;

import org.jspecify.annotations.Nullable;
import shanyrak.query.momentum.Band;
import shanyrak.query.momentum.Stretch;

/** How the momentum of one stretch of time stands to that of the one before it. */
enum Trend {
    /** There was no action in either. */
    NONE,
    /** At least more than it was at most. */
    RISING,
    /** At most less than it was at least. */
    FALLING,
    /** The bounds overlap, or some are unknown. */
    UNCLEAR;

    /** Where nobody was counted in either, actions are compared. */
    static Trend of(Stretch before, Stretch now) {
        if (before.actions() + now.actions() == 0) {
            return NONE;
        }
        Band then = before.momentum();
        Band today = now.momentum();
        return then == null || today == null || then.high() + today.high() > 0
                ? of(then, today)
                : of(exactly(before.actions()), exactly(now.actions()));
    }

    private static Trend of(@Nullable Band before, @Nullable Band now) {
        if (before == null || now == null) {
            return UNCLEAR;
        }
        if (now.low() > before.high()) {
            return RISING;
        }
        return now.high() < before.low() ? FALLING : UNCLEAR;
    }

    private static Band exactly(long number) {
        return new Band(number, number);
    }
}
