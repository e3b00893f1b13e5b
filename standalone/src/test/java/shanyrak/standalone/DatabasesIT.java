package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static shanyrak.standalone.Installation.DURABLE;
import static shanyrak.standalone.Installation.processesIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real start costs some seconds, so each test asks all that its start can answer. */
class DatabasesIT {

    private static final int ACKNOWLEDGED = 200;
    private static final int SOCKET_FOLDER = 4;

    private final Path data;
    private final List<Process> children = new ArrayList<>();

    DatabasesIT(@TempDir Path temp) throws IOException {
        data = temp.toRealPath().resolve("my data");
    }

    @AfterEach
    void no_process_is_left_behind() {
        children.forEach(Process::destroyForcibly);
        await().atMost(Duration.ofSeconds(5)).until(() -> processesIn(data).isEmpty());
    }

    @Test
    void both_servers_keep_what_they_acknowledge_and_speak_every_language() throws IOException {
        try (Installation installation = Installation.start(data)) {
            for (String side : new String[] {"database.command", "vault.command"}) {
                JdbcClient database = installation.as(side);
                assertThat(Stream.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")
                                .map(setting -> show(database, setting)))
                        .containsOnly("on");
                assertThat(show(database, "listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(show(database, "log_timezone")).isEqualTo("UTC");
                assertThat(show(database, "server_encoding")).isEqualTo("UTF8");
                assertThat(text(database, "SELECT lower('АЛМАТЫ, ӘДІЛЕТ')")).isEqualTo("алматы, әділет");
                assertThat(text(database, "SELECT to_tsvector('russian', 'ПИКЕТЫ') @@ to_tsquery('russian', 'пикет')"))
                        .isEqualTo("t");
            }
            assertThat(Files.readAllLines(data.resolve("log/postmaster.pid")).get(SOCKET_FOLDER))
                    .isEmpty();
            assertThat(show(installation.as("database.query"), "shared_buffers"))
                    .isEqualTo("128MB");
            assertThat(show(installation.as("vault.query"), "shared_buffers")).isEqualTo("16MB");
        }
    }

    @Test
    void a_restart_keeps_data_and_passwords() throws IOException {
        try (Installation first = Installation.start(data)) {
            first.as("database.command").sql("INSERT INTO number VALUES (7)").update();
            first.as("vault.command")
                    .sql("INSERT INTO vault.secret VALUES ('kept', '\\x07')")
                    .update();
        }
        assertThat(processesIn(data)).isEmpty();
        try (Installation second = Installation.start(data)) {
            assertThat(text(second.as("database.command"), "SELECT number FROM number"))
                    .isEqualTo("7");
            assertThat(text(second.as("vault.command"), "SELECT name FROM vault.secret"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void nobody_comes_in_without_the_password() throws IOException {
        try (Installation installation = Installation.start(data)) {
            for (String password : List.of("", "wrong")) {
                JdbcClient stranger =
                        installation.as("database.command", installation.setting("database.url"), password);
                assertThatThrownBy(() -> text(stranger, "SELECT 1")).rootCause().hasMessageContaining("password");
            }
        }
    }

    @Test
    void after_a_kill_the_orphaned_servers_are_replaced_and_every_acknowledged_row_is_there() throws Exception {
        Process child = child();
        int last;
        try (Stream<String> said = child.inputReader().lines()) {
            Iterator<Integer> durable = said.filter(line -> line.startsWith(DURABLE))
                    .map(line -> Integer.valueOf(line.substring(DURABLE.length())))
                    .iterator();
            do {
                last = durable.next();
            } while (last < ACKNOWLEDGED);
            assertThatThrownBy(() -> DataFolder.open(data))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already running on the data folder");
            child.toHandle().destroyForcibly(); // unlike the process itself, this keeps its output readable
            while (durable.hasNext()) {
                last = durable.next();
            }
        }
        assertThat(processesIn(data)).as("servers that outlived their JVM").isNotEmpty();
        try (Installation installation = Installation.start(data)) {
            assertThat(installation
                            .as("database.command")
                            .sql("SELECT number FROM number WHERE number <= ? ORDER BY number")
                            .param(last)
                            .query(Integer.class)
                            .list())
                    .isEqualTo(IntStream.rangeClosed(1, last).boxed().toList());
        }
    }

    @Test
    void after_a_power_cut_the_stale_pid_files_are_no_obstacle() throws Exception {
        try (Installation installation = Installation.start(data)) {
            installation
                    .as("database.command")
                    .sql("INSERT INTO number VALUES (7)")
                    .update();
            processesIn(data).forEach(ProcessHandle::destroyForcibly);
            await().until(() -> processesIn(data).isEmpty());
            assertThat(data.resolve("log/postmaster.pid")).exists();
        }
        long stranger = ProcessHandle.current().pid();
        Files.writeString(data.resolve("log/postmaster.pid"), stranger + "\n" + data.resolve("log") + "\n1\n5432\n");
        Files.writeString(data.resolve("vault/postmaster.pid"), "");
        try (Installation installation = Installation.start(data)) {
            assertThat(text(installation.as("database.command"), "SELECT number FROM number"))
                    .isEqualTo("7");
        }
    }

    @Test
    void what_a_killed_first_start_left_half_made_is_made_again() throws IOException {
        DataFolder.open(data).close();
        Files.createDirectories(data.resolve("log.half-made/base"));
        Files.createDirectories(data.resolve("postgresql-older/bin"));
        Files.writeString(data.resolve("log.half-made/PG_VERSION"), "18\n");
        Files.writeString(data.resolve("credentials.half-made"), "shanyrak_owner=");
        try (Installation installation = Installation.start(data);
                Stream<Path> files = Files.list(data)) {
            assertThat(text(installation.as("database.command"), "SELECT 1")).isEqualTo("1");
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".half-made"))
                    .doesNotContain("postgresql-older")
                    .contains("lock", "credentials", "log", "vault");
        }
    }

    @Test
    void a_start_killed_at_any_moment_does_not_spoil_the_next() throws Exception {
        for (int milliseconds = 500; milliseconds < 4000; milliseconds += 900) {
            Process child = child();
            child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
        }
        try (Installation installation = Installation.start(data)) {
            assertThat(text(installation.as("vault.command"), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_start_that_is_told_to_stop_ends_within_seconds_and_leaves_nothing_running() throws Exception {
        for (int milliseconds = 500; milliseconds < 4000; milliseconds += 900) {
            Process child = child();
            child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            child.toHandle().destroy();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
            await().atMost(Duration.ofSeconds(5)).until(() -> processesIn(data).isEmpty());
        }
    }

    @Test
    void a_server_that_does_not_start_says_why() throws IOException {
        Installation.start(data).close();
        Files.writeString(data.resolve("log/postgresql.conf"), "nonsense = 1\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Installation.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("PostgreSQL did not start in " + data.resolve("log"))
                .hasMessageContaining("unrecognized configuration parameter \"nonsense\"");
    }

    private Process child() throws IOException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Installation.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        children.add(child);
        return child;
    }

    private static String show(JdbcClient database, String setting) {
        return text(database, "SHOW " + setting);
    }

    private static String text(JdbcClient database, String sql) {
        return database.sql(sql).query((row, _) -> row.getString(1)).single();
    }
}
