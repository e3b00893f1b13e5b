package shanyrak.log;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Finds out, after a connection was lost, whether the events had been committed. */
final class Outcome {

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    private static final String LIMIT = "SELECT set_config('lock_timeout', ?, true)";

    /** Waits until the lost transaction has ended: it holds the head's lock until then. */
    private static final String WAIT = "SELECT log.take_positions(0)";

    private static final String WRITTEN = "SELECT count(*) FROM log.event WHERE id = ANY (CAST(? AS uuid[]))";

    private final DataSource dataSource;
    private final AppendLimits limits;

    Outcome(DataSource dataSource, AppendLimits limits) {
        this.dataSource = dataSource;
        this.limits = limits;
    }

    /** @throws OutcomeUnknown if the database does not come back in half the time that callers wait */
    boolean isWritten(List<NewEvent> events, SQLException lost) {
        long deadline = System.nanoTime() + limits.settling().toNanos();
        do {
            try (Connection connection = dataSource.getConnection()) {
                return isWritten(connection, events);
            } catch (SQLException | RuntimeException stillDown) { // a pool that never connected throws the latter
                pause(lost);
            }
        } while (System.nanoTime() < deadline);
        throw new OutcomeUnknown("The database is gone: it is not known whether the events were written", lost);
    }

    private boolean isWritten(Connection connection, List<NewEvent> events) throws SQLException {
        String[] ids = events.stream().map(event -> event.id().toString()).toArray(String[]::new);
        connection.setAutoCommit(false);
        connection.setNetworkTimeout(Runnable::run, (int) limits.statement().toMillis());
        Database.query(
                connection,
                LIMIT,
                row -> row.getString(1),
                Long.toString(limits.lock().toMillis()));
        Database.number(connection, WAIT);
        long written = Database.number(connection, WRITTEN, (Object) ids);
        connection.commit();
        return written == events.size();
    }

    private static void pause(SQLException lost) {
        try {
            NANOSECONDS.sleep(BETWEEN_ATTEMPTS.toNanos());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown("It is not known whether the events were written", lost);
        }
    }
}
