package shanyrak.query.pressure;

import shanyrak.query.momentum.Stretch;

/** Whether the pressure holds, as far as a stretch of time shows it: what came together, not what caused what. */
enum Verdict {
    /** Nothing is on record at all. */
    NOTHING,
    /** Homes were demolished. */
    BROKEN,
    /** There were attempts, and of some nobody knows how they ended. */
    OPEN,
    /** There were attempts, and all were beaten back. */
    TESTED,
    /** Supporters acted, and there was no attempt. */
    HOLDS,
    /** Neither supporters nor attempts. */
    QUIET;

    static Verdict of(Stretch stretch) {
        if (stretch.homesDemolished() + stretch.demolitions() > 0) {
            return BROKEN;
        }
        if (stretch.outcomeUnknown() > 0) {
            return OPEN;
        }
        if (stretch.attempts() > 0) {
            return TESTED;
        }
        return stretch.actions() > 0 ? HOLDS : QUIET;
    }
}
