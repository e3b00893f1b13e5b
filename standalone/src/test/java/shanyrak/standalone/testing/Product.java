package shanyrak.standalone.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/** A running product on a data folder. Closing it ends it as the terminal would. */
public final class Product implements AutoCloseable {

    /** The one-time token with which tests make the first account. */
    public static final String SETUP_TOKEN = "a-set-up-token-for-tests-only";

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final int port;
    private final Path log;

    private Product(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts the product on a free port and returns when it says that it is ready. */
    public static Product start(Path data, String... options) {
        return launch(data, freePort(), options).awaitReady();
    }

    /** Starts the product and returns at once. */
    public static Product launch(Path data, int port, String... options) {
        return launch(command(data, port, options), Map.of(), port);
    }

    /**
     * Starts the product by a command of the caller's and returns at once.
     *
     * @param environment added to that of the tests
     * @param port that the command names
     */
    public static Product launch(List<String> command, Map<String, String> environment, int port) {
        try {
            Path log = Files.createTempFile("shanyrak", ".log");
            log.toFile().deleteOnExit();
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("SHANYRAK_SETUP_TOKEN", SETUP_TOKEN);
            builder.environment().putAll(environment);
            return new Product(builder.start(), port, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that starts the one file. */
    public static List<String> command(Path data, int port, String... options) {
        List<String> command = new ArrayList<>(List.of(
                java(), "-Xmx512m", "-jar", jar().toString(), "--server.port=" + port, "--shanyrak.data=" + data));
        command.addAll(List.of(options));
        return command;
    }

    /** The one file, as the build leaves it. */
    public static Path jar() {
        Path jar = Path.of("../standalone/target/shanyrak.jar").toAbsolutePath().normalize();
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: package it first");
        }
        return jar;
    }

    /** The Java that runs the tests. */
    public static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it when it does not become ready: a failed test leaves nothing running. */
    public Product awaitReady() {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .failFast("it ended", () -> !process.isAlive())
                    .until(() -> log().contains("Shanyrak is ready at"));
            return this;
        } catch (ConditionTimeoutException | TerminalFailureException e) {
            close();
            throw new IllegalStateException("it did not become ready:\n" + log(), e);
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public Rest rest() {
        return new Rest(url());
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** All it has printed. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it without warning. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Waits for its end. */
    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("it does not end:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        exitCode();
    }
}
