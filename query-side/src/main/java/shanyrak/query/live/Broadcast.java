package shanyrak.query.live;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import shanyrak.query.live.LiveTotals.Subject;
import shanyrak.query.platform.ViewWatch;
import tools.jackson.databind.json.JsonMapper;

/** Tells all viewers what has changed, from one thread, as soon as a view has moved. */
@Component
class Broadcast implements SmartLifecycle, MeterBinder {

    /** While a log is imported the views move all the time; nobody reads faster than this. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);

    private final LiveTotals totals;
    private final ViewWatch watch;
    private final JsonMapper json;
    private final LiveSettings settings;
    private final Map<Subject, Watched> watched = new ConcurrentHashMap<>();
    private final AtomicInteger viewers = new AtomicInteger();
    private final LongAdder refused = new LongAdder();
    private volatile @Nullable Thread thread;
    private long reassured = System.nanoTime();

    Broadcast(LiveTotals totals, ViewWatch watch, JsonMapper json, LiveSettings settings) {
        this.totals = totals;
        this.watch = watch;
        this.json = json;
        this.settings = settings;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("shanyrak.live.viewers", viewers, AtomicInteger::get)
                .description("Open live streams")
                .register(registry);
        FunctionCounter.builder("shanyrak.live.refused", refused, LongAdder::sum)
                .description("Live streams that were refused because there were too many")
                .register(registry);
    }

    /** Begins an answer that never ends by itself. */
    @FunctionalInterface
    interface Beginning {
        Viewer viewer() throws IOException, ServletException;
    }

    /** @throws TooManyViewers when no more are taken */
    void checkThatThereIsRoom() {
        if (viewers.get() >= settings.viewers()) {
            refused.increment();
            throw new TooManyViewers();
        }
    }

    /**
     * Lets somebody watch from now on.
     *
     * @param seen position of what they saw last; 0 for nothing
     * @param begin begins the answer, once it is known that there is something to watch
     * @throws shanyrak.query.reading.NoSuchPage when there is no such campaign
     */
    void join(Subject subject, long seen, Beginning begin) throws IOException, ServletException {
        Watched known = watched.get(subject);
        Watched what = known == null ? new Watched(subject, totals, json) : known;
        Viewer viewer = begin.viewer();
        viewers.incrementAndGet();
        viewer.begin(gone -> leave(subject, gone));
        watched.compute(subject, (_, now) -> (now == null ? what : now).joinedBy(viewer, seen));
        if (known == null) {
            what.lookAgain(); // a view may have moved meanwhile
        }
    }

    private void leave(Subject subject, Viewer viewer) {
        viewers.decrementAndGet();
        Watched what = watched.get(subject);
        if (what != null) {
            what.leave(viewer);
        }
    }

    @Override
    public void start() {
        Thread telling = Thread.ofPlatform().name("live").daemon().unstarted(this::run);
        thread = telling; // it looks whether it is to go on as soon as it runs
        telling.start();
    }

    private void run() {
        long seen = -1;
        try {
            while (isRunning()) {
                watch.await(seen, settings.heartbeat());
                if (watch.moves() != seen) {
                    seen = watch.moves();
                    watched.forEach((subject, what) -> attempt(subject, () -> lookAgain(subject, what)));
                    Thread.sleep(PAUSE);
                }
                reassure();
            }
        } catch (InterruptedException end) {
            LOG.debug("The stream ends", end);
        }
    }

    private void lookAgain(Subject subject, Watched what) {
        watched.computeIfPresent(subject, (_, it) -> it.isUnwatched() ? null : it);
        what.lookAgain();
    }

    private void reassure() {
        if (System.nanoTime() - reassured >= settings.heartbeat().toNanos()) {
            reassured = System.nanoTime();
            long patience = settings.patience().toNanos();
            watched.forEach((subject, what) -> attempt(subject, () -> what.reassure(patience)));
        }
    }

    /** Whatever happens to one, all others are told. */
    private static void attempt(Subject subject, Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException failure) {
            LOG.warn("The live totals of {} could not be told", subject, failure);
        }
    }

    /** Before the web server, which waits for open requests. */
    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
        watched.values().forEach(Watched::end);
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE + 1;
    }
}
