package shanyrak.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Threads that append many events at a time. With one of them the log has the order of what is given. */
public record Importers(EventStorageEngine engine, int threads) {

    static final int AT_A_TIME = 1_000;

    public void append(Stream<? extends DomainEventMessage<?>> events) throws Exception {
        Iterator<? extends DomainEventMessage<?>> source = events.iterator();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> importers = new ArrayList<>();
            for (int n = 0; n < threads; n++) {
                importers.add(pool.submit(() -> appendAll(source)));
            }
            for (Future<?> importer : importers) {
                importer.get();
            }
        }
    }

    private void appendAll(Iterator<? extends DomainEventMessage<?>> source) {
        List<DomainEventMessage<?>> next = take(source);
        while (!next.isEmpty()) {
            engine.appendEvents(next);
            next = take(source);
        }
    }

    private static List<DomainEventMessage<?>> take(Iterator<? extends DomainEventMessage<?>> source) {
        List<DomainEventMessage<?>> taken = new ArrayList<>(AT_A_TIME);
        synchronized (source) {
            while (taken.size() < AT_A_TIME && source.hasNext()) {
                taken.add(source.next());
            }
        }
        return taken;
    }
}
