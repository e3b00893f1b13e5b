package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static shanyrak.log.LogDatabase.boiled;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who finds nobody else writes by itself, and is answered as all others are. */
class LoneCallerIT {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final AppendLimits IMPATIENT =
            new AppendLimits(100, 1 << 20, 1_000, 1 << 20, SHORT, Duration.ofSeconds(5), Duration.ofSeconds(30));

    private final LogDatabase log = LogDatabase.empty();
    private final List<Group> groups = new CopyOnWriteArrayList<>();
    private PostgresEventStorageEngine engine;

    @BeforeEach
    void open() {
        engine = log.engine(IMPATIENT);
        engine.observe(new AppendObserver() {
            @Override
            public void grouped(int appends, int events) {
                groups.add(new Group(Thread.currentThread().getName(), appends));
            }
        });
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private record Group(String thread, int appends) {}

    @Test
    void a_caller_without_company_writes_by_itself() {
        engine.appendEvents(boiled("a", 0));
        engine.appendEvents(boiled("a", 1));

        Group mine = new Group(Thread.currentThread().getName(), 1);
        assertThat(groups).containsExactly(mine, mine);
        assertThat(log.positions()).containsExactly(1L, 2L);
    }

    @Test
    void who_comes_meanwhile_shares_the_next_commit() {
        Caller first;
        Caller second;
        Caller third;
        try (HeldHead head = new HeldHead(log)) {
            first = Caller.appendOnPlatformThread(engine, boiled("a", 0));
            head.awaitAppender();
            second = Caller.appendOnPlatformThread(engine, boiled("b", 0));
            third = Caller.appendOnPlatformThread(engine, boiled("c", 0));
            await().until(() -> engine.queuedAppends() == 2);
        }
        first.answer();
        second.answer();
        third.answer();

        assertThat(groups).containsExactly(new Group(Caller.PLATFORM, 1), new Group("log-appender", 2));
    }

    @Test
    void who_could_wait_for_too_long_leaves_the_connection_to_the_appender() {
        AppendLimits hasty =
                new AppendLimits(100, 1 << 20, 1_000, 1 << 20, SHORT, Duration.ofSeconds(5), Duration.ofSeconds(6));
        assertThat(hasty.answerInTime()).isFalse();
        assertThat(IMPATIENT.answerInTime()).isTrue();
        assertThat(AppendLimits.standard().answerInTime()).isTrue();
    }

    @Test
    void clashes_are_named() {
        engine.appendEvents(boiled("a", 0));

        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> engine.appendEvents(boiled("a", 0)));
        assertThat(log.positions()).containsExactly(1L);
    }

    @Test
    void a_head_that_is_held_for_too_long_is_a_refusal() {
        try (HeldHead _ = new HeldHead(log)) {
            assertThatExceptionOfType(LogBusy.class).isThrownBy(() -> engine.appendEvents(boiled("a", 0)));
        }
        engine.appendEvents(boiled("a", 0));

        assertThat(log.positions()).containsExactly(1L);
    }

    @Test
    void an_interrupted_caller_is_told_that_its_events_are_there() {
        assertThat(interruptedWhileWriting(() -> Caller.appendOnPlatformThread(engine, boiled("a", 0))))
                .isTrue();
    }

    /** Its connection is cut by the interruption; the server writes the events all the same. */
    @Test
    void an_interrupted_virtual_thread_is_told_so_too() {
        assertThat(interruptedWhileWriting(() -> Caller.append(engine, boiled("a", 0))))
                .isTrue();
    }

    private boolean interruptedWhileWriting(Supplier<Caller> append) {
        Caller caller;
        try (HeldHead head = new HeldHead(log)) {
            caller = append.get();
            head.awaitAppender();
            caller.interrupt();
        }
        boolean interrupted = caller.wasInterrupted();
        assertThat(log.positions()).containsExactly(1L);
        return interrupted;
    }

    @Test
    void closing_waits_for_a_lone_caller_and_refuses_the_next() {
        Caller caller;
        Thread closing;
        try (HeldHead head = new HeldHead(log)) {
            caller = Caller.appendOnPlatformThread(engine, boiled("a", 0));
            head.awaitAppender();
            closing = Thread.ofVirtual().start(engine::close);
        }
        caller.answer();
        await().until(() -> !closing.isAlive());

        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> engine.appendEvents(boiled("b", 0)))
                .withMessageContaining("closed");
        assertThat(log.positions()).containsExactly(1L);
    }
}
