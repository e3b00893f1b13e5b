package shanyrak.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import shanyrak.log.LogMigration;

/** One database of the server, so that contests do not meet each other's rows. */
public final class Database {

    public static final String OWNER = "postgres";
    public static final String PASSWORD = "benchmark";

    static final int POOL = 32;

    private final EmbeddedPostgres postgres;
    private final String name;

    Database(EmbeddedPostgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    /** With an empty log in it. */
    public Database withLog() {
        LogMigration.migrate(owner());
        return letIn("shanyrak_command").letIn("shanyrak_query");
    }

    public Database letIn(String role) {
        execute("ALTER ROLE " + role + " LOGIN PASSWORD '" + PASSWORD + "'");
        return this;
    }

    public DataSource owner() {
        return postgres.getDatabase(OWNER, name);
    }

    public String url(String user) {
        return postgres.getJdbcUrl(user, name);
    }

    /** One connection of a role that was let in. */
    public Connection connection(String user) throws SQLException {
        return DriverManager.getConnection(url(user), user, PASSWORD);
    }

    public int port() {
        return postgres.getPort();
    }

    public String name() {
        return name;
    }

    public void execute(String sql) {
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    public long number(String sql) {
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** As the applications have one. */
    public HikariDataSource pool(String user) {
        return pool(url(user), user, PASSWORD);
    }

    public static HikariDataSource pool(String url, String user, String password) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(POOL);
        return new HikariDataSource(settings);
    }

    public HikariDataSource commandSide() {
        return pool("shanyrak_command");
    }
}
