package shanyrak.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import shanyrak.log.testing.FragileServer;
import shanyrak.log.testing.TestDatabase;

/**
 * Two nodes, eight writers and three readers on one log while faults strike; at the end everybody must have been told the
 * truth. The seed draws the faults and what each writer tries; how these fall together is up to the machine.
 */
final class Storm {

    /** Long, as a server that was killed recovers at the speed of its disk. */
    static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final int WRITERS = 8;
    private static final int APPENDS_BETWEEN_FAULTS = 60;
    private static final AppendLimits LIMITS = new AppendLimits(
            1_000, 1 << 20, 40, 1 << 20, Duration.ofMillis(500), Duration.ofSeconds(5), Duration.ofSeconds(3));

    private final long seed;
    private final FragileServer server;
    private final LogDatabase log;
    private final Ledger ledger = new Ledger();
    private final List<Line> lines;
    private final List<Thread> writers = new ArrayList<>();
    private final List<FutureTask<?>> writing = new ArrayList<>();
    private final List<FutureTask<List<TrackedEventMessage<?>>>> reading = new ArrayList<>();
    private volatile boolean writersAreDone;
    private volatile long end = Long.MAX_VALUE;

    Storm(long seed, FragileServer server, LogDatabase log) {
        this.seed = seed;
        this.server = server;
        this.log = log;
        this.lines = List.of(new Line(log.command), new Line(log.command));
    }

    /** As many rounds as wanted, each with every fault once. */
    String blow(int rounds) throws Exception {
        try (PostgresEventStorageEngine one = node(0);
                PostgresEventStorageEngine other = node(1);
                LogTail tail = log.tail();
                LogTail ownTail = log.tail()) {
            startWriters(one, other);
            startReader(tail);
            startReader(ownTail);
            strike(faults(rounds), () -> startReader(tail));
            finishWriting();
            assertThatEverybodyWasToldTheTruth();
        } finally {
            writersAreDone = true;
            end = 0;
            lines.forEach(Line::close);
        }
        return ledger.toString();
    }

    private void strike(List<Fault> faults, Runnable inTheMiddle) {
        for (int n = 0; n < faults.size(); n++) {
            if (n == faults.size() / 2) {
                inTheMiddle.run();
            }
            awaitAppends(faults.subList(0, n));
            faults.get(n).strike(this);
        }
        awaitAppends(faults);
    }

    private void finishWriting() throws Exception {
        writersAreDone = true;
        for (FutureTask<?> writer : writing) {
            finish(writer);
        }
        end = new LogReader(log.owner).head();
    }

    private PostgresEventStorageEngine node(int line) {
        return LogDatabase.engine(lines.get(line).dataSource(), LIMITS);
    }

    private List<Fault> faults(int rounds) {
        List<Fault> faults = new ArrayList<>();
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            List<Fault> all = new ArrayList<>(Arrays.asList(Fault.values()));
            Collections.shuffle(all, random);
            faults.addAll(all);
        }
        return faults;
    }

    private void startWriters(PostgresEventStorageEngine one, PostgresEventStorageEngine other) {
        for (int n = 0; n < WRITERS; n++) {
            StormWriter writer = new StormWriter(
                    n % 2 == 0 ? one : other, log.command, ledger, new Random(seed * 1_000 + n), () -> writersAreDone);
            FutureTask<?> task = new FutureTask<>(writer, true);
            writing.add(task);
            writers.add(
                    n < WRITERS / 2
                            ? Thread.ofVirtual().start(task)
                            : Thread.ofPlatform().daemon().start(task));
        }
    }

    private void startReader(LogTail tail) {
        Callable<List<TrackedEventMessage<?>>> reader =
                new StormReader(tail, new Random(seed * 1_000 + 100 + reading.size()), () -> end);
        FutureTask<List<TrackedEventMessage<?>>> task = new FutureTask<>(reader);
        reading.add(task);
        Thread.ofVirtual().start(task);
    }

    /** Everybody recovers: after each fault the log goes on growing. */
    private void awaitAppends(List<Fault> struck) {
        int due = ledger.acknowledged() + APPENDS_BETWEEN_FAULTS;
        await("appends after " + struck + ", " + ledger)
                .atMost(PATIENCE)
                .until(() -> ledger.acknowledged() >= due || writing.stream().anyMatch(FutureTask::isDone));
    }

    private void assertThatEverybodyWasToldTheTruth() throws Exception {
        List<LoggedEvent> events = LoggedEvent.all(log.owner);
        LoggedEvent.assertSound(events);
        ledger.assertTrueOf(events);
        assertThat(claims()).containsExactlyInAnyOrderElementsOf(LoggedEvent.claims(events));
        List<String> ids = events.stream().map(LoggedEvent::id).toList();
        for (FutureTask<List<TrackedEventMessage<?>>> reader : reading) {
            assertThat(finish(reader).stream().map(EventMessage::getIdentifier)).containsExactlyElementsOf(ids);
        }
        assertThat(List.of(
                        ConcurrencyException.class,
                        ClaimTaken.class,
                        CommandAlreadyRecorded.class,
                        TextNotStorable.class))
                .as("a storm that deserves the name: " + ledger)
                .allMatch(refusal -> ledger.answered(refusal) > 0);
    }

    private List<String> claims() {
        return new Database(log.owner)
                .query("SELECT encode(value, 'hex') || ' ' || stream FROM log.claim", row -> row.getString(1));
    }

    private static <T> T finish(FutureTask<T> task) throws InterruptedException, TimeoutException {
        try {
            return task.get(PATIENCE.toSeconds(), SECONDS);
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        }
    }

    List<Line> lines() {
        return lines;
    }

    FragileServer server() {
        return server;
    }

    int refusedAsBusy() {
        return ledger.answered(LogBusy.class);
    }

    void cut(String role) {
        TestDatabase.execute(
                log.owner, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + role + "'");
    }

    long someWriter() {
        return Long.parseLong(await().until(
                        () -> log.text("SELECT coalesce(min(pid)::text, '') FROM pg_stat_activity"
                                + " WHERE usename = 'shanyrak_command'"),
                        pid -> !pid.isEmpty()));
    }

    void awaitServer() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> log.text("SELECT 1"), "1"::equals);
    }

    void interruptWriters() {
        writers.forEach(Thread::interrupt);
    }

    /** False if the holder had let go of the head before it froze. */
    boolean freezeAHolder(Duration duration) {
        String holder = holder();
        if (holder.isEmpty()) {
            return false;
        }
        long pid = Long.parseLong(holder);
        server.signal("STOP", pid);
        // A frozen process may hold what this thread needs for its next question, so another thread wakes it.
        CompletableFuture<Void> thawed = CompletableFuture.runAsync(
                () -> server.signal("CONT", pid),
                CompletableFuture.delayedExecutor(duration.toMillis(), TimeUnit.MILLISECONDS));
        boolean held = holder().equals(holder);
        if (held) {
            thawed.join();
        } else {
            server.signal("CONT", pid);
        }
        return held;
    }

    /** Somebody whom others wait for and who waits for nobody. */
    private String holder() {
        return log.text("""
                SELECT coalesce(min(holder)::text, '')
                FROM pg_stat_activity, unnest(pg_blocking_pids(pid)) AS holder
                WHERE usename = 'shanyrak_command' AND cardinality(pg_blocking_pids(holder)) = 0""");
    }
}
