package shanyrak.log.testing;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server of its own for tests that kill it. Unlike the others it writes to disk in earnest, so that what it acknowledged
 * is there after it was killed.
 */
public final class FragileServer implements AutoCloseable {

    private static final String PID_FILE = "postmaster.pid";

    private final EmbeddedPostgres postgres;
    private final Server server;
    private final Path data;
    private final Path binaries;

    public FragileServer() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("max_connections", "200")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server = new Server("localhost", postgres.getPort());
        data = Path.of(ask("SELECT current_setting('data_directory')"));
        binaries = Path.of(ask("SELECT setting FROM pg_config WHERE name = 'BINDIR'"));
    }

    /** A new database that nobody has migrated yet. */
    public TestDatabase database() {
        return TestPostgres.database(server);
    }

    /** As if the power had failed: no process of the server has time for anything. */
    public void kill() {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        forget();
        start("immediate");
    }

    /** Its process may linger in the table of processes, and nobody would start a second server beside it. */
    private void forget() {
        try {
            Files.delete(data.resolve(PID_FILE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops the server in an orderly way, which cuts all connections, and starts it again. */
    public void restart() {
        start("fast");
    }

    /** Sends a signal to one process of the server. */
    public void signal(String signal, long pid) {
        run("kill", "-" + signal, Long.toString(pid));
    }

    /** While processes of a killed server are still dying, the next one refuses to start. */
    private void start(String mode) {
        await().atMost(Duration.ofMinutes(1)).until(() -> run(startCommand(mode)) == 0);
    }

    private String[] startCommand(String mode) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) { // PostgreSQL refuses to be started by root
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(binaries.resolve("pg_ctl").toString(), "restart", "-w", "-m", mode));
        command.addAll(List.of(
                "-D", data.toString(), "-l", data.resolve("restarts.log").toString()));
        return command.toArray(String[]::new);
    }

    private ProcessHandle postmaster() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve(PID_FILE)).getFirst().trim());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new AssertionError(String.join(" ", command) + " does not end");
            }
            return process.exitValue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException hurry) {
            throw new AssertionError(hurry);
        }
    }

    private String ask(String sql) {
        try (Connection connection = server.dataSource("postgres", "postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
