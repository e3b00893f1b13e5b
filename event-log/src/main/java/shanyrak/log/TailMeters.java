package shanyrak.log;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * How reading goes, for Micrometer: {@code shanyrak.log.head} (the last position heard of) and {@code shanyrak.log.tail.lag}
 * (events that the slowest open stream has still to read).
 */
public final class TailMeters implements MeterBinder {

    private final LogTail tail;

    public TailMeters(LogTail tail) {
        this.tail = tail;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("shanyrak.log.head", tail, LogTail::head)
                .description("Events in the log, which is the last position heard of")
                .register(registry);
        Gauge.builder("shanyrak.log.tail.lag", tail, LogTail::lag)
                .description("Events that the slowest open stream has still to read")
                .register(registry);
    }
}
