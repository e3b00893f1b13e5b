package shanyrak.standalone;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import shanyrak.standalone.PostgresTools.Outcome;

/**
 * A PostgreSQL of our own in the data folder: durable, listening to this machine only, opened by password only. A server
 * that outlived its JVM is stopped rather than adopted: it may run on old programs, settings or a port we do not know,
 * and restarting it takes a second.
 */
final class PostgresServer implements AutoCloseable {

    private static final String START_SECONDS = "120";
    private static final int ATTEMPTS = 3;
    private static final int LINES_SHOWN = 5;

    /** Given at every start, so that no file in the folder can make the server forget what it has promised to keep. */
    private static final String SETTINGS = settings(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "log_timezone=UTC",
            "logging_collector=off",
            "log_destination=stderr",
            "log_checkpoints=off",
            "log_statement=none",
            // What people type can show in the details of an error; the server's own condition is above it.
            "log_min_messages=log",
            "log_error_verbosity=terse");

    private final DataFolder folder;
    private final PostgresTools tools;
    private final String name;
    private final String owner;
    private final String memory;
    private volatile boolean closed;

    /**
     * @param name of the folder within the data folder
     * @param owner the superuser
     * @param memory for shared buffers, as PostgreSQL writes it
     */
    PostgresServer(DataFolder folder, PostgresTools tools, String name, String owner, String memory) {
        this.folder = folder;
        this.tools = tools;
        this.name = name;
        this.owner = owner;
        this.memory = memory;
    }

    /**
     * Makes the server when it is not there, starts it, and waits until it is ready.
     *
     * @param password of the owner
     */
    Database start(String password) throws IOException {
        processesIn(folder.halfMade(name)).stopLeftOver();
        Path directory = folder.make(name, half -> initialise(half, password));
        processesIn(directory).stopLeftOver();
        int port = start(directory);
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/postgres", owner, password);
    }

    /** Ends with everything written; within seconds, even when clients are still connected or it is still starting. */
    @Override
    public void close() throws IOException {
        closed = true;
        processesIn(folder.halfMade(name)).stop();
        stop(folder.resolve(name));
    }

    /** Not while it is being started: it would be overlooked, and outlive this process. */
    private synchronized void stop(Path directory) throws IOException {
        processesIn(directory).stop();
    }

    private PostgresProcesses processesIn(Path directory) {
        return new PostgresProcesses(tools, directory);
    }

    private void initialise(Path directory, String password) throws IOException {
        Outcome outcome = tools.run(
                directory,
                password,
                "initdb",
                "--pgdata=" + directory,
                "--username=" + owner,
                "--pwfile=/dev/stdin",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums",
                "--no-instructions");
        if (!outcome.succeeded()) {
            throw new CannotStart("PostgreSQL could not make its folder " + folder.resolve(name) + ":\n"
                    + lastLines(outcome.output().lines().toList()));
        }
    }

    /** A free port can be taken by someone else before the server has it; then it is tried with another. */
    private synchronized int start(Path directory) throws IOException {
        if (closed) {
            throw new CannotStart("Shanyrak was stopped while it started.");
        }
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            List<String> said = start(directory, port);
            if (said.isEmpty()) {
                return port;
            }
            stop(directory);
            if (attempt == ATTEMPTS || said.stream().noneMatch(line -> line.contains("Address already in use"))) {
                throw new CannotStart("PostgreSQL did not start in " + directory + ":\n" + lastLines(said));
            }
        }
    }

    /** What the server said if it did not start; nothing if it did. */
    private List<String> start(Path directory, int port) throws IOException {
        Path log = folder.resolve(name + "-server.txt");
        long linesBefore = Files.exists(log) ? lines(log).size() : 0;
        Outcome outcome = tools.run(
                directory,
                "",
                "pg_ctl",
                "start",
                "-D",
                directory.toString(),
                "-l",
                log.toString(),
                "-o",
                "-p " + port + settings("shared_buffers=" + memory) + SETTINGS,
                "-w",
                "-t",
                START_SECONDS);
        if (outcome.succeeded()) {
            return List.of();
        }
        List<String> said = lines(log).stream().skip(linesBefore).toList();
        return said.isEmpty() ? outcome.output().lines().toList() : said;
    }

    private static List<String> lines(Path log) throws IOException {
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    private static String lastLines(List<String> lines) {
        return lines.stream().skip(Math.max(0, lines.size() - LINES_SHOWN)).collect(joining("\n"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String settings(String... settings) {
        return List.of(settings).stream().map(setting -> " -c " + setting).collect(joining());
    }
}
