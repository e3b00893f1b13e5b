package shanyrak.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import shanyrak.log.PostgresEventStorageEngine;

/** From the gateway to a durable event, beside Axon's stock engine. */
record Commands(Server server, Rounds rounds) implements Benchmark {

    private static final int COMMANDS_PER_PARCEL = 10;

    @Override
    public void run() throws Exception {
        Database database = server.database("commands").withLog();
        try (HikariDataSource ours = database.commandSide();
                HikariDataSource theirs = database.pool(Database.OWNER);
                PostgresEventStorageEngine engine = new PostgresEventStorageEngine(ours, Parcel.TYPES)) {
            EventStorageEngine stock = Axon.stock(theirs);
            for (int callers : new int[] {32, 256}) {
                hold(stock, engine, new Callers(callers, rounds.length()));
            }
        }
    }

    private void hold(EventStorageEngine stock, EventStorageEngine engine, Callers callers) throws Exception {
        new Contest("Command, aggregate, durable event; callers: " + callers.amount(), rounds)
                .with("stock JDBC engine", () -> rate(Axon.on(stock), callers))
                .with("event log", () -> rate(Axon.on(engine), callers))
                .with("stock JDBC engine, aggregates cached", () -> rate(Axon.cachedOn(stock), callers))
                .with("event log, aggregates cached", () -> rate(Axon.cachedOn(engine), callers))
                .hold();
    }

    private static double rate(Configuration axon, Callers callers) throws Exception {
        try {
            CommandGateway gateway = axon.commandGateway();
            return callers.rate(_ -> scanning(gateway));
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
}
