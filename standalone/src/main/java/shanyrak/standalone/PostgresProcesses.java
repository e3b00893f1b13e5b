package shanyrak.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL processes at work in one data directory, whoever started them. The kernel is asked, not postmaster.pid:
 * after a crash the number in that file may belong to a stranger, or the directory to a server that outlived its JVM.
 */
final class PostgresProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresProcesses.class);
    private static final Set<String> PROGRAMS = Set.of("postgres", "initdb", "pg_ctl");
    private static final String FAST_SECONDS = "20";
    private static final String IMMEDIATE_SECONDS = "10";
    private static final int GRACE_SECONDS = 3;

    private final PostgresTools tools;
    private final Path directory;

    PostgresProcesses(PostgresTools tools, Path directory) {
        this.tools = tools;
        this.directory = directory;
    }

    /** Stops a server that a killed JVM left behind, and clears away what it left when it died itself. */
    void stopLeftOver() throws IOException {
        if (!running().isEmpty()) {
            LOG.warn("A PostgreSQL that outlived its Shanyrak is still at work in {}; stopping it", directory);
        }
        stop();
    }

    /** Asks in a row of growing rudeness; a server stopped rudely recovers from its write-ahead log. */
    void stop() throws IOException {
        ask("fast", FAST_SECONDS);
        ask("immediate", IMMEDIATE_SECONDS);
        if (!ended(running(), GRACE_SECONDS)) {
            List<ProcessHandle> stubborn = running();
            stubborn.forEach(ProcessHandle::destroyForcibly);
            ended(stubborn, GRACE_SECONDS);
        }
        Files.deleteIfExists(pidFile());
    }

    private void ask(String mode, String seconds) throws IOException {
        Optional<Long> postmaster = postmaster();
        if (running().stream().anyMatch(process -> postmaster.equals(Optional.of(process.pid())))) {
            tools.run(directory, "", "pg_ctl", "stop", "-D", directory.toString(), "-m", mode, "-w", "-t", seconds);
        }
    }

    private static boolean ended(List<ProcessHandle> processes, int withinSeconds) {
        return CompletableFuture.allOf(
                        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .thenApply(_ -> true)
                .completeOnTimeout(false, withinSeconds, TimeUnit.SECONDS)
                .join();
    }

    private Optional<Long> postmaster() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile()).stream()
                .findFirst()
                .filter(line -> line.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }

    private Path pidFile() {
        return directory.resolve("postmaster.pid");
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses()
                .filter(PostgresProcesses::isPostgres)
                .filter(this::worksHere)
                .toList();
    }

    /** A program that was replaced while it ran is shown as "postgres (deleted)". */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.substring(command.lastIndexOf('/') + 1).split(" ", 2)[0])
                .filter(PROGRAMS::contains)
                .isPresent();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), directory);
        } catch (IOException e) {
            return false; // ended meanwhile, or not ours to look at
        }
    }
}
