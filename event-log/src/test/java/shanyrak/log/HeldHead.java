package shanyrak.log;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;

/** Somebody who has the head's lock and takes their time. */
final class HeldHead implements AutoCloseable {

    private final LogDatabase log;
    private final Connection connection;

    HeldHead(LogDatabase log) {
        this.log = log;
        try {
            connection = log.owner.getConnection();
            connection.setAutoCommit(false);
            connection.createStatement().execute("UPDATE log.head SET position = position");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Returns when an appender has sent a group, which now waits for the lock. */
    void awaitAppender() {
        await().until(() -> !appender().equals("none"));
    }

    /** The process id of the waiting appender's backend. */
    String appender() {
        return log.text("SELECT coalesce(min(pid)::text, 'none') FROM pg_stat_activity"
                + " WHERE datname = current_database() AND usename = 'shanyrak_command' AND wait_event_type = 'Lock'");
    }

    String pid() {
        try {
            return Database.query(connection, "SELECT pg_backend_pid()", row -> row.getString(1))
                    .getFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
