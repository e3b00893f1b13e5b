package shanyrak.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.stream.Stream;
import shanyrak.log.PostgresEventStorageEngine;

/** Many events at once, beside COPY. */
record Bulk(Server server, Rounds rounds) implements Benchmark {

    private static final int EVENTS = 20_000;
    private static final int IMPORTERS = 2;

    @Override
    public void run() throws Exception {
        Database database = server.database("bulk").withLog();
        database.execute(Rows.TABLE);
        try (HikariDataSource pool = database.commandSide();
                PostgresEventStorageEngine engine = new PostgresEventStorageEngine(pool, Parcel.TYPES)) {
            new Contest("Events in bulk", rounds)
                    .with("COPY of " + EVENTS + " rows", () -> copy(database))
                    .with(
                            "event log, " + IMPORTERS + " threads appending " + Importers.AT_A_TIME
                                    + " events at a time",
                            () -> append(engine))
                    .hold();
        }
    }

    private static double copy(Database database) throws Exception {
        try (Connection connection = database.owner().getConnection()) {
            long start = System.nanoTime();
            Rows.copy(connection, EVENTS);
            return EVENTS * 1e9 / (System.nanoTime() - start);
        }
    }

    private static double append(PostgresEventStorageEngine engine) throws Exception {
        long start = System.nanoTime();
        new Importers(engine, IMPORTERS)
                .append(Stream.generate(Parcel::firstEvent).limit(EVENTS));
        return EVENTS * 1e9 / (System.nanoTime() - start);
    }
}
