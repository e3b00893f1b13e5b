package shanyrak.command.platform;

import org.springframework.stereotype.Component;

/** Time that only goes forward, whatever is done to the clock on the wall. It says how long something took, not when it was. */
@Component
public class SteadyTime {

    /** Nanoseconds since some moment. */
    public long nanos() {
        return System.nanoTime();
    }
}
