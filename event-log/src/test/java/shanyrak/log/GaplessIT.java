package shanyrak.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static shanyrak.log.LogDatabase.boiled;
import static shanyrak.log.LogDatabase.by;
import static shanyrak.log.LogDatabase.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.common.AxonException;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.log.Kettle.KettleBoiled;
import shanyrak.log.Kettle.KettleNamed;

/** Many writers that conflict, repeat themselves and roll back, and one reader who must not miss anything. */
@Timeout(120)
class GaplessIT {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 60;
    private static final int STREAMS = 5;

    private final LogDatabase log = LogDatabase.empty();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(longs = {1, 2006})
    void a_reader_sees_every_acknowledged_event_once_in_an_order_without_gaps(long seed) throws Exception {
        List<TrackedEventMessage<?>> seen = new ArrayList<>();
        try (PostgresEventStorageEngine engine = log.engine();
                LogTail tail = log.tail();
                ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
                BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Random random = new Random(seed * WRITERS + writer);
                writers.add(threads.submit(() -> write(engine, random)));
            }
            while (writers.stream().anyMatch(writer -> !writer.isDone())
                    || seen.size() < new LogReader(log.query).head()) {
                if (stream.hasNextAvailable(1, SECONDS)) {
                    seen.add(stream.nextAvailable());
                }
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
        }

        assertThat(refused).hasPositiveValue();
        assertThat(seen.stream().map(event -> Positions.of(event.trackingToken())))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, seen.size()).boxed().toList());
        assertThat(seen.stream().map(EventMessage::getIdentifier)).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(seen).hasSizeGreaterThan(WRITERS * ROUNDS / 4);
    }

    private void write(PostgresEventStorageEngine engine, Random random) {
        for (int round = 0; round < ROUNDS; round++) {
            if (random.nextInt(8) == 0) {
                takePositionsAndRollBack(random.nextInt(1, 50));
            }
            List<DomainEventMessage<?>> events = events(engine, random);
            try {
                engine.appendEvents(events);
                events.forEach(event -> acknowledged.add(event.getIdentifier()));
            } catch (AxonException clash) {
                refused.incrementAndGet();
            }
        }
    }

    private static List<DomainEventMessage<?>> events(PostgresEventStorageEngine engine, Random random) {
        String stream = "k" + random.nextInt(STREAMS);
        long next = engine.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        return switch (random.nextInt(4)) {
            case 0 -> List.of(event(stream, next, new KettleNamed("", "n" + random.nextInt(20)), Map.of()));
            case 1 -> List.of(event(stream, next, new KettleBoiled(stream, "x"), by(new UUID(0, random.nextInt(40)))));
            case 2 -> boiled(stream, next, random.nextInt(1, 20));
            default -> boiled("own" + random.nextLong(), 0, 2);
        };
    }

    private void takePositionsAndRollBack(int amount) {
        try (Connection connection = log.command.getConnection()) {
            connection.setAutoCommit(false);
            Database.number(connection, "SELECT log.take_positions(?)", amount);
            connection.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
