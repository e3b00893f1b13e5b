package shanyrak.standalone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the owner of an embedded log database sees, with the credentials of the data folder. */
final class LogOwner {

    private static final int PORT_LINE = 3;

    private final JdbcClient sql;

    private LogOwner(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of a running product. */
    static LogOwner of(Path data) throws IOException {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("credentials"))) {
            passwords.load(reader);
        }
        String port = Files.readAllLines(data.resolve("log/postmaster.pid")).get(PORT_LINE);
        return new LogOwner(JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/shanyrak",
                Credentials.LOG_OWNER,
                passwords.getProperty(Credentials.LOG_OWNER))));
    }

    /** Brings up the databases of a stopped product for a moment, without the product. */
    static void whileStopped(Path data, Consumer<LogOwner> deed) throws IOException {
        try (DataFolder folder = DataFolder.open(data);
                Databases databases =
                        new Databases(folder, Map.of(), owner -> deed.accept(new LogOwner(JdbcClient.create(owner))))) {
            databases.start();
        }
    }

    /** The first column of what a query finds. */
    List<String> texts(String query) {
        return sql.sql(query).query((row, _) -> row.getString(1)).list();
    }

    void update(String statement) {
        sql.sql(statement).update();
    }

    LogOwner awaitViews() {
        await().atMost(Duration.ofMinutes(1)).until(() -> behind() == 0);
        return this;
    }

    /** Events that the slowest view has not seen yet. */
    long behind() {
        return sql.sql("SELECT (SELECT position FROM log.head) - (SELECT min(position) FROM query.view_position)")
                .query(Long.class)
                .single();
    }

    /** The rows of all tables of the views, as JSON, by table. */
    Map<String, List<String>> views() {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : viewTables()) {
            rows.put(table, rows(table));
        }
        return rows;
    }

    List<String> viewTables() {
        return tables("table_schema ~ '_v[0-9]+$'");
    }

    /** The rows of all tables of the log itself, as JSON. */
    List<String> log() {
        return tables("table_schema = 'log' AND table_name <> 'flyway_history'").stream()
                .flatMap(table -> rows(table).stream())
                .toList();
    }

    /** Whole ones, however many partitions they have. */
    private List<String> tables(String which) {
        return texts("SELECT table_schema || '.' || table_name FROM information_schema.tables WHERE " + which
                + " AND to_regclass(table_schema || '.' || table_name) NOT IN (SELECT inhrelid FROM pg_inherits)"
                + " ORDER BY 1");
    }

    private List<String> rows(String table) {
        return texts("SELECT row_to_json(t)::text FROM " + table + " t ORDER BY 1");
    }
}
