package shanyrak.web;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Opens a pool of connections to PostgreSQL, as every part of the product has them. */
public final class ConnectionPool {

    private static final Duration SILENCE = Duration.ofMinutes(5);

    private ConnectionPool() {}

    /**
     * @param name says in the metrics which pool it is
     * @param url JDBC address of the database
     * @param connections at most so many at a time
     */
    public static HikariDataSource open(String name, String url, String username, String password, int connections) {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName(name);
        settings.setJdbcUrl(url);
        settings.setUsername(username);
        settings.setPassword(password);
        settings.setMaximumPoolSize(connections);
        // PostgreSQL's details quote the row, and with it what people typed, into exceptions and logs.
        settings.addDataSourceProperty("logServerErrorDetail", "false");
        // No thread waits for ever for a server that has fallen silent.
        settings.addDataSourceProperty("tcpKeepAlive", "true");
        settings.addDataSourceProperty("socketTimeout", Long.toString(SILENCE.toSeconds()));
        // A batch of inserts becomes a few statements of many rows.
        settings.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(settings);
    }
}
