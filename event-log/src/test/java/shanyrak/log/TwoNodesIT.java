package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static shanyrak.log.LogDatabase.boiled;
import static shanyrak.log.LogDatabase.by;
import static shanyrak.log.LogDatabase.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.axonframework.common.AxonException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyrak.log.Kettle.KettleBoiled;
import shanyrak.log.Kettle.KettleNamed;

/** Two nodes append to one log, clash with each other, and are struck by faults: whatever a caller was told must be true. */
@Timeout(180)
class TwoNodesIT {

    private static final int WRITERS_PER_NODE = 4;
    private static final int APPENDS_PER_WRITER = 80;
    private static final int STRIKES = 3;
    private static final int STREAMS = 6;

    private final LogDatabase log = LogDatabase.empty();
    private final Queue<List<String>> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<List<String>> refused = new ConcurrentLinkedQueue<>();
    private final Queue<List<String>> unknown = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @CsvSource({"1, NONE", "2, NONE", "3, CUT", "4, CUT", "5, CRASH", "6, CRASH"})
    void every_caller_is_told_the_truth(long seed, Fault fault) throws Exception {
        try (PostgresEventStorageEngine one = log.engine();
                PostgresEventStorageEngine other = log.engine();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 2 * WRITERS_PER_NODE; writer++) {
                Random random = new Random(seed * 1_000 + writer);
                PostgresEventStorageEngine engine = writer % 2 == 0 ? one : other;
                writers.add(threads.submit(() -> write(engine, random)));
            }
            for (int strike = 1; strike <= STRIKES; strike++) {
                int due = strike * 2 * WRITERS_PER_NODE * APPENDS_PER_WRITER / (STRIKES + 2);
                await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() >= due);
                fault.strike(log);
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        assertThatEverybodyWasToldTheTruth();
    }

    private void assertThatEverybodyWasToldTheTruth() {
        Set<String> written =
                new HashSet<>(new Database(log.owner).query("SELECT id::text FROM log.event", row -> row.getString(1)));
        assertThat(log.positions())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, written.size()).boxed().toList());
        assertThat(acknowledged).allSatisfy(events -> assertThat(written).containsAll(events));
        assertThat(refused).allSatisfy(events -> assertThat(written).doesNotContainAnyElementsOf(events));
        assertThat(unknown)
                .allMatch(
                        events -> written.containsAll(events) || events.stream().noneMatch(written::contains));
        assertThat(refused).isNotEmpty();
        long told = acknowledged.stream().mapToLong(List::size).sum()
                + unknown.stream()
                        .filter(written::containsAll)
                        .mapToLong(List::size)
                        .sum();
        assertThat(told).isEqualTo(written.size());
    }

    private void write(PostgresEventStorageEngine engine, Random random) {
        for (int appended = 0; appended < APPENDS_PER_WRITER; ) {
            try {
                appended += append(engine, events(engine, random)) ? 1 : 0;
            } catch (EventStoreException notReadable) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    private boolean append(PostgresEventStorageEngine engine, List<DomainEventMessage<?>> events) {
        List<String> ids = events.stream().map(EventMessage::getIdentifier).toList();
        try {
            engine.appendEvents(events);
            acknowledged.add(ids);
            return true;
        } catch (OutcomeUnknown nobodyKnows) {
            unknown.add(ids);
        } catch (AxonException refusal) {
            refused.add(ids);
        }
        return false;
    }

    private static List<DomainEventMessage<?>> events(PostgresEventStorageEngine engine, Random random) {
        String stream = "k" + random.nextInt(STREAMS);
        long next = engine.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        return switch (random.nextInt(4)) {
            case 0 -> List.of(event(stream, next, new KettleNamed("", "n" + random.nextInt(200)), Map.of()));
            case 1 -> List.of(event(stream, next, new KettleBoiled(stream, "x"), by(new UUID(0, random.nextInt(200)))));
            case 2 -> boiled(stream, next, random.nextInt(1, 20));
            default -> boiled("own" + random.nextLong(), 0, 2);
        };
    }

    enum Fault {
        NONE {
            @Override
            void strike(LogDatabase log) {}
        },
        /** The connections of both appenders. */
        CUT {
            @Override
            void strike(LogDatabase log) {
                log.text("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE usename = 'shanyrak_command'");
            }
        },
        /** The whole server: it does not trust its memory after a process of it was killed, and recovers from disk. */
        CRASH {
            @Override
            void strike(LogDatabase log) {
                try {
                    log.text("COPY (SELECT 1) TO PROGRAM 'kill -9 "
                            + log.text("SELECT min(pid) FROM pg_stat_activity WHERE usename = 'shanyrak_command'")
                            + "'");
                } catch (EventStoreException struckToo) {
                    await().ignoreExceptions().until(() -> log.text("SELECT 1"), "1"::equals);
                }
            }
        };

        abstract void strike(LogDatabase log);
    }
}
