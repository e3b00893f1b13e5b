package shanyrak.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;
import shanyrak.log.LogMigration;

/** A PostgreSQL 18 that is asked to lose nothing. */
final class Server implements AutoCloseable {

    static final int POOL = 32;

    private static final int FLUSHES = 200;
    private static final int PAGE = 8192;

    private final Path folder;
    private final EmbeddedPostgres postgres;

    Server(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "400")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("checkpoint_timeout", "30min")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
        LogMigration.migrate(owner());
        execute("ALTER ROLE shanyrak_command LOGIN PASSWORD 'benchmark'");
    }

    DataSource owner() {
        return postgres.getPostgresDatabase();
    }

    void execute(String sql) {
        try (Connection connection = owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** As the applications have one. */
    HikariDataSource pool(String user, String password) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(postgres.getJdbcUrl(user, "postgres"));
        settings.setUsername(user);
        settings.setPassword(password);
        settings.setMaximumPoolSize(POOL);
        return new HikariDataSource(settings);
    }

    HikariDataSource commandSide() {
        return pool("shanyrak_command", "benchmark");
    }

    /** Median of writing a page and flushing it, as each commit must at least, in the folder of the server. */
    Duration flushTime() throws IOException {
        Path file = Files.createTempFile(folder, "flush", null);
        long[] nanos = new long[FLUSHES];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int n = 0; n < FLUSHES; n++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE), 0);
                channel.force(false);
                nanos[n] = System.nanoTime() - start;
            }
        } finally {
            Files.delete(file);
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[FLUSHES / 2]);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
