package shanyrak.query.platform;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;
import shanyrak.log.LogReader;

/**
 * Ready when no view fails and all have come to where the log's head was when they were last found to have caught up: so a
 * view that stands still is noticed at the next look, and one that is busy is not taken for broken.
 */
@Component("viewsHealthIndicator")
class ViewsHealthIndicator extends AbstractHealthIndicator {

    private final Views views;
    private final ViewPositions positions;
    private final Parked parked;
    private final LogReader log;
    private final AtomicLong expected = new AtomicLong(-1);

    ViewsHealthIndicator(Views views, ViewPositions positions, Parked parked, @QuerySideDatabase LogReader log) {
        this.views = views;
        this.positions = positions;
        this.parked = parked;
        this.log = log;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long head = log.head();
        expected.compareAndSet(-1, head);
        long position = positions.lowest(views.names());
        List<String> failing = views.failing();
        boolean caughtUp = position >= expected.get();
        if (caughtUp) {
            expected.set(head);
        }
        (caughtUp && failing.isEmpty() ? health.up() : health.outOfService())
                .withDetail("head", head)
                .withDetail("position", position)
                .withDetail("parked", parked.count(views.names()))
                .withDetail("failing", failing);
    }
}
