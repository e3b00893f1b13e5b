package shanyrak.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import shanyrak.log.PostgresEventStorageEngine;

/** Holds all contests on one server and prints their tables. */
final class SideBySide {

    private static final int COMMANDS_PER_PARCEL = 10;
    private static final int BULK = 20_000;
    private static final int BULK_APPEND = 1_000;
    private static final int IMPORTERS = 2;

    private final Server server;
    private final int rounds = Integer.getInteger("benchmarks.rounds", 5);
    private final Duration duration = Duration.ofSeconds(Integer.getInteger("benchmarks.seconds", 3));

    private SideBySide(Server server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> contests = List.of(System.getProperty("benchmarks.contests", "append,commands,bulk")
                .split(","));
        try (Server server = new Server(Path.of(System.getProperty("benchmarks.folder", "target/postgresql")))) {
            server.execute(Rows.TABLE);
            SideBySide sideBySide = new SideBySide(server);
            sideBySide.printFlushTime();
            if (contests.contains("append")) {
                sideBySide.append();
            }
            if (contests.contains("commands")) {
                sideBySide.commands();
            }
            if (contests.contains("bulk")) {
                sideBySide.bulk();
            }
            sideBySide.printFlushTime();
        }
    }

    private void printFlushTime() throws Exception {
        System.out.printf(
                "%nFlush of one page: %,d µs (median)%n", server.flushTime().toNanos() / 1_000);
    }

    private void append() throws Exception {
        try (HikariDataSource pool = server.commandSide();
                PostgresEventStorageEngine engine = new PostgresEventStorageEngine(pool, Parcel.TYPES)) {
            for (int callers : new int[] {1, 32, 256}) {
                GroupSizes sizes = new GroupSizes();
                engine.observe(sizes);
                new Contest("Append one event, callers: " + callers, rounds)
                        .with("single-row autocommit inserts, a connection each", () -> insertRows(callers))
                        .with(
                                "event log",
                                () -> new Callers(callers, duration)
                                        .rate(caller -> () -> engine.appendEvents(List.of(event(0)))))
                        .hold();
                System.out.printf(Locale.ROOT, "%nAppends per commit: %.1f (mean)%n", sizes.mean());
            }
        }
    }

    private double insertRows(int callers) throws Exception {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int n = 0; n < callers; n++) {
                connections.add(server.owner().getConnection());
            }
            return new Callers(callers, duration).rate(caller -> Rows.inserting(connections.get(caller)));
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private void commands() throws Exception {
        try (HikariDataSource ours = server.commandSide();
                HikariDataSource theirs = server.pool("postgres", "postgres");
                PostgresEventStorageEngine engine = new PostgresEventStorageEngine(ours, Parcel.TYPES)) {
            EventStorageEngine stock = Axon.stock(theirs);
            for (int callers : new int[] {32, 256}) {
                new Contest("Command, aggregate, durable event; callers: " + callers, rounds)
                        .with("stock JDBC engine", () -> commands(Axon.on(stock), callers))
                        .with("event log", () -> commands(Axon.on(engine), callers))
                        .with("stock JDBC engine, aggregates cached", () -> commands(Axon.cachedOn(stock), callers))
                        .with("event log, aggregates cached", () -> commands(Axon.cachedOn(engine), callers))
                        .hold();
            }
        }
    }

    private double commands(Configuration axon, int callers) throws Exception {
        try {
            CommandGateway gateway = axon.commandGateway();
            return new Callers(callers, duration).rate(caller -> scanning(gateway));
        } finally {
            axon.shutdown();
        }
    }

    /** Each caller has a parcel of its own, and a new one after some commands: nobody waits for an aggregate. */
    private static Callers.Call scanning(CommandGateway gateway) {
        AtomicInteger sent = new AtomicInteger();
        String prefix = UUID.randomUUID().toString();
        return () -> gateway.sendAndWait(new Parcel.ScanParcel(prefix + sent.getAndIncrement() / COMMANDS_PER_PARCEL));
    }

    private void bulk() throws Exception {
        try (HikariDataSource pool = server.commandSide();
                PostgresEventStorageEngine engine = new PostgresEventStorageEngine(pool, Parcel.TYPES)) {
            new Contest("Events in bulk", rounds)
                    .with("COPY of " + BULK + " rows", this::copy)
                    .with(
                            "event log, " + IMPORTERS + " threads appending " + BULK_APPEND + " events at a time",
                            () -> bulk(engine))
                    .hold();
        }
    }

    private double copy() throws Exception {
        try (Connection connection = server.owner().getConnection()) {
            long start = System.nanoTime();
            Rows.copy(connection, BULK);
            return BULK * 1e9 / (System.nanoTime() - start);
        }
    }

    private static double bulk(PostgresEventStorageEngine engine) throws Exception {
        long start = System.nanoTime();
        List<Thread> importers = IntStream.range(0, IMPORTERS)
                .mapToObj(n -> Thread.ofPlatform().start(() -> append(engine, BULK / IMPORTERS)))
                .toList();
        for (Thread importer : importers) {
            importer.join();
        }
        return BULK * 1e9 / (System.nanoTime() - start);
    }

    private static void append(PostgresEventStorageEngine engine, int events) {
        for (int appended = 0; appended < events; appended += BULK_APPEND) {
            engine.appendEvents(
                    IntStream.range(0, BULK_APPEND).mapToObj(n -> event(0)).toList());
        }
    }

    private static DomainEventMessage<?> event(long sequence) {
        String parcel = UUID.randomUUID().toString();
        return new GenericDomainEventMessage<>("Parcel", parcel, sequence, Parcel.scanned(parcel, 0), Map.of());
    }
}
