package shanyrak.query.limits;

import java.time.Duration;

/** Whole seconds, as headers have them: whoever waits so long has waited long enough. */
final class Seconds {

    private Seconds() {}

    static long of(Duration time) {
        return time.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
