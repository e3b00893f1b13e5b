package shanyrak.log;

import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** How far the log goes. */
public final class LogReader {

    static final String HEAD = "SELECT position FROM log.head";

    /** Materialized, because the planner would else be tempted to walk the positions from the first one on. */
    private static final String BEFORE = """
            WITH later AS MATERIALIZED (SELECT position FROM log.event WHERE time >= ?)
            SELECT coalesce((SELECT min(position) - 1 FROM later), (SELECT position FROM log.head))""";

    private static final String LAST_BETWEEN = """
            WITH meant AS MATERIALIZED (SELECT position FROM log.event WHERE time >= ? AND time < ?)
            SELECT coalesce(max(position), 0) FROM meant""";

    private final Database database;

    /** @param dataSource of any role that may read the log */
    public LogReader(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /**
     * The position of the last event that is committed, 0 if there is none.
     *
     * @throws EventStoreException if the database does not answer
     */
    public long head() {
        return database.query(HEAD, row -> row.getLong(1)).getFirst();
    }

    /** The position before the first event of that time or later; the head if all events are earlier. */
    long before(Instant time) {
        return database.query(BEFORE, row -> row.getLong(1), time.atOffset(ZoneOffset.UTC))
                .getFirst();
    }

    /** The position of the last event of a time, 0 if there is none. */
    long lastBetween(Instant from, Instant to) {
        return database.query(
                        LAST_BETWEEN, row -> row.getLong(1), from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .getFirst();
    }
}
