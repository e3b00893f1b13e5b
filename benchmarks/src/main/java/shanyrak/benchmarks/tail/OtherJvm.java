package shanyrak.benchmarks.tail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.tail.Follower.Way;

/** A {@link Follower} seen from here. */
final class OtherJvm implements AutoCloseable {

    private static final int CLOCK_CHECKS = 100;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    private final Process process;
    private final PrintStream to;
    private final BufferedReader from;
    private final Map<String, Long> handled = new ConcurrentHashMap<>();

    OtherJvm(Way way, Database database) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Daxoniq.update-checker.disabled=true",
                        "-Ddisable-axoniq-console-message=true",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Follower.class.getName(),
                        way.name(),
                        database.url(Database.OWNER),
                        Database.OWNER,
                        Database.PASSWORD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        to = new PrintStream(process.getOutputStream(), true, UTF_8);
        from = process.inputReader();
        checkClock();
        startFollowing();
    }

    /** When the event was handled, on the clock of {@link System#nanoTime}. */
    long handled(String event) {
        long deadline = System.nanoTime() + PATIENCE;
        Long at = handled.remove(event);
        while (at == null) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The event " + event + " was not handled");
            }
            LockSupport.parkNanos(PAUSE);
            at = handled.remove(event);
        }
        return at;
    }

    /** @throws IllegalStateException if the other's clock is not this one's */
    private void checkClock() throws IOException {
        for (int n = 0; n < CLOCK_CHECKS; n++) {
            long before = System.nanoTime();
            to.println(Follower.CLOCK);
            long there = Long.parseLong(from.readLine());
            if (there < before || there > System.nanoTime()) {
                throw new IllegalStateException("The clocks of the two processes differ");
            }
        }
    }

    private void startFollowing() throws IOException {
        to.println("follow");
        if (!Follower.READY.equals(from.readLine())) {
            throw new IllegalStateException("The other process does not follow");
        }
        Thread.ofPlatform().daemon().start(this::listen);
    }

    private void listen() {
        from.lines().map(line -> line.split(" ")).forEach(event -> handled.put(event[0], Long.valueOf(event[1])));
    }

    @Override
    public void close() throws InterruptedException {
        to.close();
        process.waitFor();
    }
}
