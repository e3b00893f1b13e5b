package shanyrak.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The appender's connection: made when it is first needed, then kept. Only the appender's thread uses it. */
final class AppendConnection implements AutoCloseable {

    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(AppendConnection.class);

    /** An acknowledged event must outlive a crash, whatever somebody has set for the role or the server. */
    private static final String SET_UP = """
            SELECT set_config('lock_timeout', ?, false), set_config('statement_timeout', ?, false),
                   set_config('synchronous_commit', setting, false)
            FROM (SELECT CASE WHEN now IN ('off', 'local') THEN 'on' ELSE now END AS setting
                  FROM current_setting('synchronous_commit') AS now) AS durable""";

    private static final String CLEAN_UP = """
            SELECT set_config(name, reset_val, false) FROM pg_settings
            WHERE name IN ('lock_timeout', 'statement_timeout', 'synchronous_commit')""";

    private final DataSource dataSource;
    private final AppendLimits limits;
    private @Nullable Connection connection;
    private long lastUsed;

    AppendConnection(DataSource dataSource, AppendLimits limits) {
        this.dataSource = dataSource;
        this.limits = limits;
    }

    /** One that was quiet for long may have been cut by whatever lies between. */
    Connection get() throws SQLException {
        Connection usable = current().orElse(null);
        if (usable == null) {
            usable = open();
        }
        lastUsed = System.nanoTime();
        return usable;
    }

    private Optional<Connection> current() throws SQLException {
        Connection mine = connection;
        if (mine != null
                && System.nanoTime() - lastUsed > QUIET.toNanos()
                && !mine.isValid((int) AppendLimits.GRACE.toSeconds())) {
            discard();
        }
        return Optional.ofNullable(connection);
    }

    private Connection open() throws SQLException {
        Connection opened = dataSource.getConnection();
        connection = opened;
        opened.setAutoCommit(true);
        opened.setNetworkTimeout(
                Runnable::run, (int) limits.statement().plus(AppendLimits.GRACE).toMillis());
        Database.query(
                opened, SET_UP, row -> row.getString(1), milliseconds(limits.lock()), milliseconds(limits.statement()));
        return opened;
    }

    private static String milliseconds(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    /** Gives up a connection that failed. */
    void discard() {
        Connection failed = connection;
        connection = null;
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException gone) {
                LOG.debug("The connection was gone already", gone);
            }
        }
    }

    /** Leaves it to its pool as it was. */
    @Override
    public void close() {
        Connection mine = connection;
        if (mine != null) {
            try {
                Database.query(mine, CLEAN_UP, row -> row.getString(1));
            } catch (SQLException gone) {
                LOG.debug("The connection was gone already", gone);
            }
        }
        discard();
    }
}
