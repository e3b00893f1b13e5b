package shanyrak.log.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One database of the tests' server. Its data sources do not pool: each connection is a new one. */
public final class TestDatabase {

    private final Server server;
    private final String name;

    TestDatabase(Server server, String name) {
        this.server = server;
        this.name = name;
    }

    /** The JDBC address, without a user. */
    public String url() {
        return server.url(name);
    }

    /** The password of the owner and of every role that {@link #as} has let in. */
    public String password() {
        return Server.PASSWORD;
    }

    /** Logs in as the owner {@code postgres}, a superuser. */
    public DataSource owner() {
        return server.dataSource(name, "postgres");
    }

    /** Logs in as {@code role}, which a migration has made: the role is allowed to log in from now on. */
    public DataSource as(String role) {
        synchronized (TestDatabase.class) { // PostgreSQL refuses to alter one role twice at a time
            execute(owner(), "ALTER ROLE " + role + " LOGIN PASSWORD '" + Server.PASSWORD + "'");
        }
        return server.dataSource(name, role);
    }

    /** Runs one statement on a connection of its own. */
    public static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
