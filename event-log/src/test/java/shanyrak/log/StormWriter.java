package shanyrak.log;

import static shanyrak.log.LogDatabase.boiled;
import static shanyrak.log.LogDatabase.by;
import static shanyrak.log.LogDatabase.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import shanyrak.log.Kettle.KettleBoiled;
import shanyrak.log.Kettle.KettleNamed;
import shanyrak.log.Kettle.KettleStolen;

/** One of many who write at once: into the way of the others, the same thing again, or what cannot be written. */
final class StormWriter implements Runnable {

    private static final int HOT_STREAMS = 6;
    private static final int NAMES = 20;
    private static final int COMMANDS = 400;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final PostgresEventStorageEngine engine;
    private final DataSource anybody;
    private final Ledger ledger;
    private final Random random;
    private final BooleanSupplier over;

    StormWriter(
            PostgresEventStorageEngine engine, DataSource anybody, Ledger ledger, Random random, BooleanSupplier over) {
        this.engine = engine;
        this.anybody = anybody;
        this.ledger = ledger;
        this.random = random;
        this.over = over;
    }

    @Override
    public void run() {
        while (!over.getAsBoolean()) {
            try {
                Thread.interrupted();
                write();
            } catch (EventStoreException notReadable) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void write() {
        switch (random.nextInt(12)) {
            case 0, 1 -> ledger.append(engine, boiled("own" + random.nextLong(), 0, random.nextInt(1, 5)));
            case 2, 3 -> ledger.append(engine, List.of(words(hotStream(), 0)));
            case 4 -> ledger.append(engine, several(hotStream(), random.nextInt(2, 20)));
            case 5 -> ledger.append(engine, inTwoStreams());
            case 6, 7 -> ledger.append(engine, ofACommand(new UUID(0, random.nextInt(COMMANDS))));
            case 8 -> ledger.append(engine, List.of(named("", name())));
            case 9 -> ledger.append(engine, List.of(named(name(), "")));
            case 10 -> ledger.appendInVain(engine, impossible());
            default -> takePositionsAndRollBack(random.nextInt(1, 50));
        }
    }

    private String hotStream() {
        return "k" + random.nextInt(HOT_STREAMS);
    }

    private String name() {
        return "n" + random.nextInt(NAMES);
    }

    private long next(String stream) {
        return engine.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
    }

    private DomainEventMessage<?> words(String stream, int ahead) {
        String words = "\u2116 " + random.nextLong() + " \"\\u0000\\\" \uD83D\uDE00";
        return event(stream, next(stream) + ahead, new KettleBoiled(stream, words), Map.of("by", "\u0410"));
    }

    private DomainEventMessage<?> named(String before, String name) {
        String stream = hotStream();
        return event(stream, next(stream), new KettleNamed(before, name), Map.of());
    }

    private List<DomainEventMessage<?>> several(String stream, int events) {
        return boiled(stream, next(stream), events);
    }

    private List<DomainEventMessage<?>> inTwoStreams() {
        List<DomainEventMessage<?>> events = new ArrayList<>(several("own" + random.nextLong(), 2));
        events.add(words(hotStream(), 0));
        events.add(words("own" + random.nextLong(), 0));
        return events;
    }

    private List<DomainEventMessage<?>> ofACommand(UUID command) {
        String stream = "c" + command.getLeastSignificantBits() % HOT_STREAMS;
        long next = next(stream);
        return List.of(
                event(stream, next, new KettleBoiled(stream, "a"), by(command)),
                event(stream, next + 1, new KettleBoiled(stream, "b"), by(command)));
    }

    private List<DomainEventMessage<?>> impossible() {
        DomainEventMessage<?> good = words(hotStream(), 0);
        String own = "own" + random.nextLong();
        return switch (random.nextInt(4)) {
            case 0 -> List.of(good, event(own, 0, new KettleBoiled(own, "\u0000"), Map.of()));
            case 1 -> List.of(good, event(own, 0, new KettleStolen(own), Map.of()));
            case 2 -> List.of(good, boiled(own, 0), boiled(own, 0));
            default -> List.of(good, boiled(tooLongForAnIndex(), 0));
        };
    }

    private String tooLongForAnIndex() {
        return random.ints(9_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void takePositionsAndRollBack(int amount) {
        try (Connection connection = anybody.getConnection()) {
            connection.setAutoCommit(false);
            Database.number(connection, "SELECT log.take_positions(?)", amount);
            connection.rollback();
        } catch (SQLException lost) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
