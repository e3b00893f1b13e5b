package shanyrak.benchmarks.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import shanyrak.benchmarks.Database;

/** For each view one SQL statement that makes its rows, in tables with the same columns and indexes. */
final class ByHand {

    private static final Map<String, String> TABLES = Map.of(
            "timeline", "by_hand.version, by_hand.saying",
            "totals", "by_hand.entry, by_hand.contribution, by_hand.cell");

    private static final Map<String, String> COMPARED = Map.of(
            "timeline_v3.version", """
                    entry, from_position, to_position, logged_position, changed_position, earliest, latest, recorded,
                    changed_on, appeared, corrected_on, addressee, items, people_low, people_high, unknown_turnout, actions,
                    edition, overdue, counts, public, shown, corrected, campaign, change, role, standing, retracted, kind,
                    side, edtf, country, town, exactness, channel, demands, organisers""",
            "timeline_v3.saying", "entry, from_position, trust::jsonb, json_strip_nulls(sealed)::jsonb, words::jsonb",
            "totals_v2.entry", "entry, campaign, json_strip_nulls(content)::jsonb, shown, trust::jsonb",
            "totals_v2.contribution", "*",
            "totals_v2.cell", "*");

    private final Database database;
    private final long events;

    ByHand(Database database, long events) {
        this.database = database;
        this.events = events;
    }

    /** SQL cannot open words, so it finds them here, once the query side has made its views. */
    void prepare(Map<Long, String> organisers) throws Exception {
        database.execute(text("tables.sql"));
        String rows = organisers.entrySet().stream()
                .map(organiser -> organiser.getKey() + "\t" + organiser.getValue() + "\n")
                .collect(Collectors.joining());
        try (Connection connection = database.owner().getConnection()) {
            new CopyManager(connection.unwrap(BaseConnection.class))
                    .copyIn("COPY by_hand.organiser FROM STDIN", new StringReader(rows));
        }
        database.execute("ANALYZE");
    }

    /** Events of the log per second, all of the views at the same time. */
    double rebuild(List<String> views) throws Exception {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(views.size())) {
            List<Future<?>> rebuilt = views.stream()
                    .<Future<?>>map(view -> threads.submit(() -> rebuild(view)))
                    .toList();
            for (Future<?> view : rebuilt) {
                view.get();
            }
        }
        return events * 1e9 / (System.nanoTime() - start);
    }

    /** The sorting gets all the memory that it wants. */
    private void rebuild(String view) {
        database.execute("BEGIN; SET LOCAL work_mem = '512MB'; TRUNCATE " + TABLES.get(view) + "; "
                + text(view + ".sql") + "; COMMIT");
    }

    /** @throws IllegalStateException if a row differs from the product's in anything but the terms of searches, which sound otherwise */
    void check() {
        COMPARED.forEach((table, columns) -> {
            String mine = "by_hand." + table.substring(table.indexOf('.') + 1);
            long rows = database.number("SELECT count(*) FROM " + table);
            long different = database.number("SELECT count(*) FROM ((" + except(table, mine, columns) + ") UNION ALL ("
                    + except(mine, table, columns) + ")) AS different");
            if (rows == 0 || different > 0) {
                throw new IllegalStateException(table + ": " + different + " of " + rows + " rows differ");
            }
            System.out.printf("%nThe same in %s: %,d rows%n", table, rows);
        });
    }

    private static String except(String table, String other, String columns) {
        return "SELECT " + columns + " FROM " + table + " EXCEPT ALL SELECT " + columns + " FROM " + other;
    }

    private static String text(String name) {
        try (InputStream file = Objects.requireNonNull(ByHand.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
