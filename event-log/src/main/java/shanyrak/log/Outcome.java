package shanyrak.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Finds out, after a connection was lost, whether the events had been committed. */
final class Outcome {

    private static final int ATTEMPTS = 60;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    /** Waits until the lost transaction has ended: it holds the head's lock until then. */
    private static final String WAIT = "SELECT log.take_positions(0)";

    private static final String WRITTEN = "SELECT count(*) FROM log.event WHERE id = ANY (CAST(? AS uuid[]))";

    private final DataSource dataSource;

    Outcome(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws EventStoreException if the database does not come back: then nobody knows, but the command may be repeated */
    boolean isWritten(List<NewEvent> events, SQLException lost) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try (Connection connection = dataSource.getConnection()) {
                return isWritten(connection, events);
            } catch (SQLException stillDown) {
                pause(stillDown);
            }
        }
        throw new EventStoreException("The database is gone: it is not known whether the events were written", lost);
    }

    private static boolean isWritten(Connection connection, List<NewEvent> events) throws SQLException {
        String[] ids = events.stream().map(event -> event.id().toString()).toArray(String[]::new);
        connection.setAutoCommit(false);
        Database.number(connection, WAIT);
        long written = Database.number(connection, WRITTEN, (Object) ids);
        connection.commit();
        return written == events.size();
    }

    private static void pause(SQLException stillDown) {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("It is not known whether the events were written", stillDown);
        }
    }
}
