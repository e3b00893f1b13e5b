package shanyrak.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shanyrak.log.PostgresEventStorageEngine;

/** One event at a time, beside rows inserted by hand. */
record Append(Server server, Rounds rounds) implements Benchmark {

    @Override
    public void run() throws Exception {
        Database database = server.database("append").withLog();
        database.execute(Rows.TABLE);
        try (HikariDataSource pool = database.commandSide();
                PostgresEventStorageEngine engine = new PostgresEventStorageEngine(pool, Parcel.TYPES)) {
            for (int callers : new int[] {1, 32, 256}) {
                hold(database, engine, new Callers(callers, rounds.length()));
            }
        }
    }

    private void hold(Database database, PostgresEventStorageEngine engine, Callers callers) throws Exception {
        GroupSizes sizes = new GroupSizes();
        engine.observe(sizes);
        new Contest("Append one event, callers: " + callers.amount(), rounds)
                .with("single-row autocommit inserts, a connection each", () -> insertRows(database, callers))
                .with("event log", () -> callers.rate(_ -> () -> engine.appendEvents(List.of(Parcel.firstEvent()))))
                .hold();
        System.out.printf(Locale.ROOT, "%nAppends per commit: %.1f (mean)%n", sizes.mean());
    }

    private static double insertRows(Database database, Callers callers) throws Exception {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int n = 0; n < callers.amount(); n++) {
                connections.add(database.owner().getConnection());
            }
            return callers.rate(caller -> Rows.inserting(connections.get(caller)));
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }
}
