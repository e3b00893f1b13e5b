package shanyrak.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** A PostgreSQL 18 that is asked to lose nothing. */
public final class Server implements AutoCloseable {

    private static final int FLUSHES = 200;
    private static final int PAGE = 8192;

    private final Path folder;
    private final EmbeddedPostgres postgres;

    Server(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.postgres = data(EmbeddedPostgres.builder().setOverrideWorkingDirectory(folder.toFile()))
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
    }

    /** What takes long to fill is kept for the next run where that is asked for. */
    private static EmbeddedPostgres.Builder data(EmbeddedPostgres.Builder builder) {
        String kept = System.getProperty("benchmarks.keep", "");
        return kept.isBlank() ? builder : builder.setDataDirectory(kept).setCleanDataDirectory(false);
    }

    /** One that was kept. */
    public Optional<Database> kept(String name) {
        Database all = new Database(postgres, "postgres");
        return all.number("SELECT count(*) FROM pg_database WHERE datname = '" + name + "'") == 0
                ? Optional.empty()
                : Optional.of(new Database(postgres, name));
    }

    public void execute(String sql) {
        new Database(postgres, "postgres").execute(sql);
    }

    /** An empty one, made for whoever asks. */
    public Database database(String name) {
        execute("CREATE DATABASE " + name);
        return new Database(postgres, name);
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
