package shanyrak.standalone;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database and its owner.
 *
 * @param url JDBC, without user or password
 */
record Database(String url, String owner, String password) {

    private static final int OLDEST_VERSION = 18;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);

    /** PostgreSQL's "cannot connect now": it is starting up, or stopping. */
    private static final String NOT_YET = "57P03";

    private static final String NO_CONNECTION_CLASS = "08";

    DataSource dataSource() {
        return new DriverManagerDataSource(url, owner, password);
    }

    /** Waits for a server that is still starting. */
    Database waitFor(Duration patience) {
        RetryTemplate attempts = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(Long.MAX_VALUE)
                .delay(BETWEEN_ATTEMPTS)
                .timeout(patience)
                .predicate(Database::mayStillBeStarting)
                .build());
        try {
            attempts.execute(this::connect);
            return this;
        } catch (RetryException e) {
            throw new CannotStart(
                    "The database at " + url + " cannot be used: "
                            + e.getCause().getMessage(),
                    e);
        }
    }

    /** Another database of the same server, made when it is not there. */
    Database withDatabase(String name) {
        if (sql("SELECT FROM pg_database WHERE datname = '" + name + "'")
                .query()
                .listOfRows()
                .isEmpty()) {
            sql("CREATE DATABASE " + name).update();
        }
        return new Database(url.substring(0, url.lastIndexOf('/') + 1) + name, owner, password);
    }

    /** The same for two addresses that lead to one database. */
    String identity() {
        return sql("SELECT system_identifier || '/' || current_database() FROM pg_control_system()")
                .query(String.class)
                .single();
    }

    Database refuseOldServer() {
        int version = sql("SELECT current_setting('server_version_num')::int / 10000")
                .query(Integer.class)
                .single();
        if (version < OLDEST_VERSION) {
            throw new CannotStart("The server at " + url + " is PostgreSQL " + version + "; Shanyrak needs "
                    + OLDEST_VERSION + " or newer.");
        }
        return this;
    }

    /** Lets a role log in with this password, which is hashed before it leaves this process. */
    void letIn(String role, String rolePassword) {
        new JdbcTemplate(dataSource()).execute((ConnectionCallback<Boolean>) connection -> {
            connection.unwrap(PGConnection.class).alterUserPassword(role, rolePassword.toCharArray(), "scram-sha-256");
            return true;
        });
        sql("ALTER ROLE " + role + " LOGIN").update();
    }

    private boolean connect() throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            return connection.isValid(0);
        }
    }

    private static boolean mayStillBeStarting(Throwable failure) {
        return failure instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().equals(NOT_YET) || sql.getSQLState().startsWith(NO_CONNECTION_CLASS));
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return JdbcClient.create(dataSource()).sql(sql);
    }
}
