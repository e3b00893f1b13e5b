package shanyrak.log;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;

/**
 * How appending goes, for Micrometer: {@code shanyrak.log.group} (appends that share a commit), {@code
 * shanyrak.log.group.events}, {@code shanyrak.log.append} (how long callers wait, by {@code outcome} {@code written} or
 * {@code refused}) and {@code shanyrak.log.queue} (appends that wait now).
 */
public final class AppendMeters implements MeterBinder {

    private final PostgresEventStorageEngine engine;

    public AppendMeters(PostgresEventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("shanyrak.log.queue", engine, PostgresEventStorageEngine::queuedAppends)
                .description("Appends that wait to be written")
                .register(registry);
        engine.observe(new Metered(
                DistributionSummary.builder("shanyrak.log.group")
                        .description("Appends that share a commit")
                        .register(registry),
                DistributionSummary.builder("shanyrak.log.group.events")
                        .description("Events that are written at once")
                        .register(registry),
                append(registry, "written"),
                append(registry, "refused")));
    }

    private static Timer append(MeterRegistry registry, String outcome) {
        return Timer.builder("shanyrak.log.append")
                .description("How long callers wait for an append")
                .tag("outcome", outcome)
                .register(registry);
    }

    private record Metered(DistributionSummary appends, DistributionSummary events, Timer written, Timer refused)
            implements AppendObserver {

        @Override
        public void grouped(int groupedAppends, int groupedEvents) {
            appends.record(groupedAppends);
            events.record(groupedEvents);
        }

        @Override
        public void appended(Duration waited) {
            written.record(waited);
        }

        @Override
        public void refused(Duration waited) {
            refused.record(waited);
        }
    }
}
