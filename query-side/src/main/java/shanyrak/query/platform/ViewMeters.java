package shanyrak.query.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;
import shanyrak.log.LogReader;

/** For each view its position in the log, its lag behind the log's head, both in events, and what it goes on without. */
@Component
class ViewMeters implements MeterBinder {

    private final Views views;
    private final ViewPositions positions;
    private final Parked parked;
    private final LogReader log;

    ViewMeters(Views views, ViewPositions positions, Parked parked, @QuerySideDatabase LogReader log) {
        this.views = views;
        this.positions = positions;
        this.parked = parked;
        this.log = log;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String view : views.names()) {
            Gauge.builder("shanyrak.projection.position", () -> position(view))
                    .tag("view", view)
                    .description("Position in the log that the view has reached")
                    .register(registry);
            Gauge.builder("shanyrak.projection.parked", () -> parked.count(List.of(view)))
                    .tag("view", view)
                    .description("Entries that the view could not take in and goes on without")
                    .register(registry);
            Gauge.builder("shanyrak.projection.lag", () -> Math.max(0, log.head() - position(view)))
                    .tag("view", view)
                    .description("Events that the view has not seen yet")
                    .register(registry);
        }
    }

    private long position(String view) {
        return positions.lowest(List.of(view));
    }
}
