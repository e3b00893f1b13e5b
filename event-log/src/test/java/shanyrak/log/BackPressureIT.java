package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static shanyrak.log.LogDatabase.boiled;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shanyrak.log.testing.TestDatabase;

/** What callers are told when the log cannot write for a while: always something, and always the truth. */
@Timeout(60)
class BackPressureIT {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(500);

    private final LogDatabase log = LogDatabase.empty();

    @Test
    void too_many_appends_are_refused_at_once_and_the_others_written() {
        try (PostgresEventStorageEngine engine = log.engine(limits(2, 1 << 20, LONG, LONG))) {
            Caller written;
            Caller queued;
            Caller alsoQueued;
            try (HeldHead head = new HeldHead(log)) {
                written = underWay(engine, head);
                queued = queued(engine, "b", 1);
                alsoQueued = queued(engine, "c", 2);

                assertThatExceptionOfType(LogBusy.class).isThrownBy(() -> engine.appendEvents(boiled("d", 0)));
            }
            written.answer();
            queued.answer();
            alsoQueued.answer();
            engine.appendEvents(boiled("d", 0));
        }
        assertThat(log.positions()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void too_many_bytes_are_refused_unless_nothing_else_waits() {
        try (PostgresEventStorageEngine engine = log.engine(limits(100, 2_000, LONG, LONG))) {
            Caller large;
            try (HeldHead head = new HeldHead(log)) {
                underWay(engine, head);
                large = Caller.append(engine, boiled("b", 0, 10));
                await().until(() -> engine.queuedAppends() == 1);

                assertThatExceptionOfType(LogBusy.class).isThrownBy(() -> engine.appendEvents(boiled("c", 0)));
            }
            large.answer();
        }
        assertThat(log.positions()).hasSize(11);
    }

    @Test
    void a_head_that_is_held_for_too_long_is_a_refusal_and_not_a_hang() {
        try (PostgresEventStorageEngine engine = log.engine(limits(100, 1 << 20, SHORT, LONG))) {
            try (HeldHead head = new HeldHead(log)) {
                Caller first = underWay(engine, head);
                Caller second = queued(engine, "b", 1);
                assertThatExceptionOfType(LogBusy.class).isThrownBy(first::answer);
                assertThatExceptionOfType(LogBusy.class).isThrownBy(second::answer);
            }
            engine.appendEvents(boiled("a", 0));
        }
        assertThat(log.positions()).containsExactly(1L);
    }

    @Test
    void a_node_that_freezes_while_it_holds_the_head_is_a_refusal_to_others_until_it_goes_on() {
        try (PostgresEventStorageEngine frozen = log.engine();
                PostgresEventStorageEngine other = log.engine(limits(100, 1 << 20, SHORT, LONG));
                Sleeper sleeper = new Sleeper(log, "a")) {
            Caller underWay = Caller.append(frozen, boiled("a", 0, 2));
            String holder = sleeper.awaitHolder();
            signal("STOP", holder);
            try {
                assertThatExceptionOfType(LogBusy.class).isThrownBy(() -> other.appendEvents(boiled("b", 0)));
                assertThatExceptionOfType(LogBusy.class).isThrownBy(() -> other.appendEvents(boiled("b", 0)));
            } finally {
                signal("CONT", holder);
            }
            sleeper.wake(holder);
            assertThatExceptionOfType(LogBusy.class).isThrownBy(underWay::answer);
            other.appendEvents(boiled("b", 0));
            frozen.appendEvents(boiled("c", 0));
        }
        assertThat(log.text("SELECT string_agg(stream, '' ORDER BY position) FROM log.event"))
                .isEqualTo("bc");
    }

    @Test
    void a_caller_waits_only_so_long_and_is_told_whether_its_events_may_still_come() {
        try (PostgresEventStorageEngine engine = log.engine(limits(100, 1 << 20, LONG, Duration.ofSeconds(2)))) {
            leaveWritingToTheAppender(engine);
            try (HeldHead head = new HeldHead(log)) {
                Caller underWay = Caller.append(engine, boiled("d", 0));
                head.awaitAppender();
                Caller queued = queued(engine, "e", 1);
                assertThatExceptionOfType(OutcomeUnknown.class).isThrownBy(underWay::answer);
                assertThatExceptionOfType(LogBusy.class).isThrownBy(queued::answer);
            }
            await().until(() -> log.positions().size() == 4);
            engine.appendEvents(boiled("e", 0));
        }
        assertThat(log.text("SELECT string_agg(stream, '' ORDER BY stream) FROM log.event"))
                .isEqualTo("abcde");
    }

    @Test
    void an_interrupted_caller_takes_its_events_back_while_it_can() {
        try (PostgresEventStorageEngine engine = log.engine()) {
            Caller underWay;
            Caller queued;
            try (HeldHead head = new HeldHead(log)) {
                underWay = underWay(engine, head);
                queued = queued(engine, "b", 1);
                underWay.interrupt();
                queued.interrupt();
                assertThatExceptionOfType(EventStoreException.class)
                        .isThrownBy(queued::answer)
                        .withMessageContaining("nothing was appended");
            }
            assertThat(underWay.wasInterrupted()).isTrue();
            engine.appendEvents(boiled("b", 0));
        }
        assertThat(log.positions()).containsExactly(1L, 2L);
    }

    @Test
    void closing_writes_what_waits_and_refuses_what_comes_later() {
        PostgresEventStorageEngine engine = log.engine();
        Caller underWay;
        Caller queued;
        Thread closing;
        try (HeldHead head = new HeldHead(log)) {
            underWay = underWay(engine, head);
            queued = queued(engine, "b", 1);
            closing = Thread.ofVirtual().start(engine::close);
            await().until(() -> isRefused(engine));
        }
        underWay.answer();
        queued.answer();
        await().until(() -> !closing.isAlive());

        assertThat(log.positions()).containsExactly(1L, 2L);
        await().until(
                        () -> log.text("SELECT count(*) FROM pg_stat_activity WHERE usename = 'shanyrak_command'"),
                        "0"::equals);
    }

    /** An append that clashes, so that it leaves nothing behind even if it is taken. */
    private static boolean isRefused(PostgresEventStorageEngine engine) {
        Caller late = Caller.append(engine, boiled("late", 0), boiled("late", 0));
        late.interrupt();
        try {
            late.answer();
        } catch (EventStoreException refusal) {
            return "The event log is closed: nothing was appended".equals(refusal.getMessage());
        }
        return false;
    }

    /** After callers who had company the next one does not write by itself. */
    private void leaveWritingToTheAppender(PostgresEventStorageEngine engine) {
        List<Caller> callers;
        try (HeldHead head = new HeldHead(log)) {
            callers = List.of(underWay(engine, head), queued(engine, "b", 1), queued(engine, "c", 2));
        }
        callers.forEach(Caller::answer);
    }

    private static Caller underWay(PostgresEventStorageEngine engine, HeldHead head) {
        Caller caller = Caller.append(engine, boiled("a", 0));
        head.awaitAppender();
        return caller;
    }

    private static Caller queued(PostgresEventStorageEngine engine, String stream, int nowQueued) {
        Caller caller = Caller.append(engine, boiled(stream, 0));
        await().until(() -> engine.queuedAppends() == nowQueued);
        return caller;
    }

    /** By the server's own shell, so that it does not matter where the server runs. */
    private void signal(String signal, String pid) {
        TestDatabase.execute(
                log.owner, "COPY (SELECT 1) TO PROGRAM 'kill -" + signal + " " + pid + " ; cat > /dev/null'");
    }

    private static AppendLimits limits(int appends, long bytes, Duration lock, Duration answer) {
        return new AppendLimits(appends, bytes, 1_000, 1 << 20, lock, LONG, answer);
    }
}
