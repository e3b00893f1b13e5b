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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server of its own for tests that kill it. Unlike the others it writes to disk in earnest, so that what it acknowledged
 * is there after it was killed.
 */
public final class FragileServer implements AutoCloseable {

    private static final String PID_FILE = "postmaster.pid";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

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
                    .setPGStartupWait(PATIENCE)
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
        await("the end of all processes of the server").atMost(PATIENCE).until(() -> {
            List<ProcessHandle> left = processes();
            left.forEach(ProcessHandle::destroyForcibly);
            return left.isEmpty();
        });
        forget();
        start("immediate");
    }

    /** Also one that was just born and that its dead parent can no longer name; all of them live in the folder of their data. */
    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(this::livesHere).toList();
    }

    private boolean livesHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(data);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Its number may be given to another process, beside which nobody would start a second server. */
    private void forget() {
        try {
            Files.deleteIfExists(data.resolve(PID_FILE));
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

    /** On a slow disk it may take long until a server has recovered. */
    private void start(String mode) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (run(startCommand(mode)) != 0) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("The server does not start again:\n" + lastWords());
            }
        }
    }

    private String lastWords() {
        try (Stream<String> lines = Files.lines(restarts())) {
            List<String> all = lines.toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 40), all.size()));
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    private Path restarts() {
        return data.resolve("restarts.log");
    }

    private String[] startCommand(String mode) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) { // PostgreSQL refuses to be started by root
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(binaries.resolve("pg_ctl").toString(), "restart", "-w", "-m", mode));
        command.addAll(List.of("-t", Long.toString(PATIENCE.toSeconds())));
        command.addAll(List.of("-D", data.toString(), "-l", restarts().toString()));
        return command.toArray(String[]::new);
    }

    private static int run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            if (!process.waitFor(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
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
