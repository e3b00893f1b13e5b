package shanyrak.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;
import static shanyrak.log.LogDatabase.boiled;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shanyrak.log.testing.TestDatabase;

@Timeout(60)
class LogTailIT {

    private final LogDatabase log = LogDatabase.empty();
    private final PostgresEventStorageEngine engine = log.engine();
    private LogTail tail = log.tailThatOnlyListens();

    @AfterEach
    void close() {
        tail.close();
        engine.close();
    }

    @Test
    void gives_what_was_there_already_and_then_what_comes() throws InterruptedException {
        engine.appendEvents(boiled("k", 0, 1100));
        try (BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(Positions.token(3))) {
            for (long position = 4; position <= 1100; position++) {
                assertThat(position(stream.nextAvailable())).isEqualTo(position);
            }
            assertThat(stream.hasNextAvailable()).isFalse();

            engine.appendEvents(boiled("k", 1100));
            assertThat(position(stream.nextAvailable())).isEqualTo(1101);
        }
    }

    @Test
    void a_waiting_reader_is_woken_by_an_append_on_another_connection() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null)) {
            for (int n = 0; n < 5; n++) {
                CompletableFuture<Long> next = nextPosition(stream);
                engine.appendEvents(boiled("k", n));
                assertThat(next.get(10, SECONDS)).isEqualTo(n + 1);
            }
        }
    }

    @Test
    void one_connection_listens_for_all_streams() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> one = tail.openStream(null);
                BlockingStream<TrackedEventMessage<?>> other = tail.openStream(null)) {
            CompletableFuture<Long> first = nextPosition(one);
            CompletableFuture<Long> second = nextPosition(other);
            await().until(log::connectionsOfTheQuerySide, connections -> connections == 1);

            engine.appendEvents(boiled("k", 0));
            assertThat(first.get(10, SECONDS)).isEqualTo(1);
            assertThat(second.get(10, SECONDS)).isEqualTo(1);
        }
    }

    @Test
    void survives_the_death_of_its_listening_connection() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null)) {
            CompletableFuture<Long> first = nextPosition(stream);
            await().until(log::connectionsOfTheQuerySide, connections -> connections == 1);
            TestDatabase.execute(
                    log.owner,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'shanyrak_query'");
            engine.appendEvents(boiled("k", 0));
            assertThat(first.get(10, SECONDS)).isEqualTo(1);

            CompletableFuture<Long> second = nextPosition(stream);
            engine.appendEvents(boiled("k", 1));
            assertThat(second.get(10, SECONDS)).isEqualTo(2);
        }
    }

    @Test
    void finds_events_whose_notification_got_lost() throws Exception {
        tail = log.tail();
        try (BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null)) {
            CompletableFuture<Long> next = nextPosition(stream);
            await().until(log::connectionsOfTheQuerySide, connections -> connections == 1);
            new Appender(log.command)
                    .append(new NewEvents(new EventLogSerializer(Kettle.TYPES), Claims.NONE)
                            .of(List.of(boiled("k", 0))));

            assertThat(next.get(10, SECONDS)).isEqualTo(1);
        }
    }

    @Test
    void finds_events_behind_a_pooler_that_keeps_notifications_from_it() throws Exception {
        try (TransactionPooler pooler = new TransactionPooler(log.query)) {
            tail = new LogTail(pooler.dataSource(), Kettle.TYPES);
            try (BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null)) {
                for (int n = 0; n < 3; n++) {
                    CompletableFuture<Long> next = nextPosition(stream);
                    engine.appendEvents(boiled("k", n));
                    assertThat(next.get(10, SECONDS)).isEqualTo(n + 1);
                }
            }
        }
    }

    @Test
    void finds_events_after_its_listening_connection_fell_silent_without_being_cut() throws Exception {
        try (Line line = new Line(log.query)) {
            tail = new LogTail(line.dataSource(), Kettle.TYPES);
            try (BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null)) {
                CompletableFuture<Long> next = nextPosition(stream);
                await().until(log::connectionsOfTheQuerySide, connections -> connections == 1);
                line.fallSilent();
                engine.appendEvents(boiled("k", 0));
                assertThat(next.get(30, SECONDS)).isEqualTo(1);
            }
        }
    }

    @Test
    void calls_back_when_there_is_something_to_read() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null)) {
            CountDownLatch called = new CountDownLatch(1);
            CompletableFuture<Boolean> available = new CompletableFuture<>();
            assertThat(stream.setOnAvailableCallback(() -> {
                        available.complete(stream.hasNextAvailable());
                        called.countDown();
                    }))
                    .isTrue();

            engine.appendEvents(boiled("k", 0));

            assertThat(called.await(10, SECONDS)).isTrue();
            assertThat(available.get()).isTrue();
        }
    }

    @Test
    void closing_a_stream_wakes_its_reader() throws Exception {
        BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null);
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> hasNext(stream, 60));
        await().until(log::connectionsOfTheQuerySide, connections -> connections == 1);

        stream.close();

        assertThat(waiting.get(5, SECONDS)).isFalse();
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void stops_quickly_and_leaves_nothing_behind_and_can_start_again() throws Exception {
        tail.start();
        await().until(log::connectionsOfTheQuerySide, connections -> connections == 1);

        long before = System.nanoTime();
        tail.stop();
        // It does not sit out a silent connection, which would take longer.
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));

        await().until(log::connectionsOfTheQuerySide, connections -> connections == 0);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("log-tail");

        try (BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null)) {
            engine.appendEvents(boiled("k", 0));
            assertThat(nextPosition(stream).get(10, SECONDS)).isEqualTo(1);
        }
    }

    @Test
    void ends_a_batch_before_an_event_that_it_does_not_know_and_then_refuses_for_ever() throws InterruptedException {
        engine.appendEvents(boiled("k", 0, 3));
        TestDatabase.execute(log.owner, "UPDATE log.event SET name = 'KettleStolen' WHERE position = 2");

        try (BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null)) {
            assertThat(position(stream.nextAvailable())).isEqualTo(1);
            assertThat(stream.peek()).isEmpty();
            assertThatExceptionOfType(UnknownEvent.class).isThrownBy(stream::hasNextAvailable);
            assertThatExceptionOfType(UnknownEvent.class).isThrownBy(stream::hasNextAvailable);
            assertThatExceptionOfType(UnknownEvent.class).isThrownBy(stream::nextAvailable);
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void makes_tokens() {
        engine.appendEvents(boiled("k", 0, 2));

        assertThat(tail.createTailToken()).isEqualTo(Positions.token(0));
        assertThat(tail.createHeadToken()).isEqualTo(Positions.token(2));
        assertThat(tail.createTokenSince(Duration.ofDays(1))).isEqualTo(Positions.token(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tail.openStream(GapAwareTrackingToken.newInstance(1, Set.of())));
    }

    private static CompletableFuture<Long> nextPosition(BlockingStream<TrackedEventMessage<?>> stream) {
        return CompletableFuture.supplyAsync(() -> position(next(stream)));
    }

    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> stream) {
        try {
            return stream.nextAvailable();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean hasNext(BlockingStream<TrackedEventMessage<?>> stream, int seconds) {
        try {
            return stream.hasNextAvailable(seconds, SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static long position(TrackedEventMessage<?> event) {
        return Positions.of(event.trackingToken());
    }
}
