package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shanyrak.log.testing.TestDatabase;

@Timeout(60)
class ChannelListenerIT {

    private final LogDatabase log = LogDatabase.empty();

    @Test
    void a_pool_does_not_get_a_lost_connection_back_as_though_it_were_whole() throws Exception {
        CountDownLatch listening = new CountDownLatch(1);
        try (HikariDataSource pool = poolOfOne()) {
            ChannelListener listener =
                    ChannelListener.start("test", pool, "test", Duration.ofMinutes(1), connection -> {
                        ask(connection);
                        listening.countDown();
                    });
            listening.await();
            TestDatabase.execute(log.owner, """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND usename = 'shanyrak_query'""");
            try (Connection next = pool.getConnection()) {
                assertThatCode(() -> ask(next)).doesNotThrowAnyException();
            }
            listener.end();
        }
    }

    private static void ask(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT");
        }
    }

    private HikariDataSource poolOfOne() {
        HikariConfig settings = new HikariConfig();
        settings.setDataSource(log.query);
        settings.setMaximumPoolSize(1);
        return new HikariDataSource(settings);
    }
}
