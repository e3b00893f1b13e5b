package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static shanyrak.log.LogDatabase.boiled;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shanyrak.log.testing.TestDatabase;

@Timeout(60)
class StreamPagesIT {

    private static final int CALLERS = 40;

    private final LogDatabase log = LogDatabase.empty();
    private final CountedQueries queries = new CountedQueries(log.query);
    private final StreamPages pages = new StreamPages(new Database(queries.dataSource()));
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void fill() {
        try (PostgresEventStorageEngine engine = log.engine()) {
            for (int n = 0; n < CALLERS; n++) {
                engine.appendEvents(boiled("s" + n, 0, n));
            }
        }
    }

    @AfterEach
    void close() {
        callers.close();
    }

    @Test
    void a_lone_caller_reads_for_itself() {
        assertThat(pages.page("s7", 2)).extracting(StoredEvent::sequence).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(queries.sinceLastAsked()).isEqualTo(1);
    }

    @Test
    void callers_who_come_while_others_read_share_a_statement_and_each_gets_its_own() throws Exception {
        List<Future<List<StoredEvent>>> read;
        try (LockedLog _ = new LockedLog()) {
            read = IntStream.range(0, CALLERS).mapToObj(this::reading).toList();
            await().until(() -> callersInTheQueue(read));
        }
        for (int n = 0; n < CALLERS; n++) {
            String stream = "s" + n;
            assertThat(read.get(n).get()).hasSize(Math.max(0, n - 1)).allMatch(event -> stream.equals(event.stream()));
        }
        assertThat(queries.sinceLastAsked()).isBetween(3, 5);
    }

    @Test
    void a_statement_that_fails_is_the_failure_of_nobody_else() throws Exception {
        List<Future<List<StoredEvent>>> read;
        try (LockedLog _ = new LockedLog()) {
            read = IntStream.range(0, CALLERS).mapToObj(this::reading).toList();
            await().until(() -> callersInTheQueue(read));
            TestDatabase.execute(
                    log.owner,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'shanyrak_query'");
            await().until(() -> read.stream().anyMatch(Future::isDone));
        }
        List<Future<List<StoredEvent>>> failed = read.stream()
                .filter(future -> {
                    awaitDone(future);
                    return future.state() == Future.State.FAILED;
                })
                .toList();
        assertThat(failed).hasSize(2);
        assertThatThrownBy(() -> failed.getFirst().get()).hasCauseInstanceOf(EventStoreException.class);
        assertThat(pages.page("s3", 0)).hasSize(3);
    }

    private Future<List<StoredEvent>> reading(int n) {
        Callable<List<StoredEvent>> read = () -> pages.page("s" + n, 1);
        return callers.submit(read);
    }

    /** Two read, and wait for the table; the others wait for them. */
    private boolean callersInTheQueue(List<Future<List<StoredEvent>>> read) {
        return pages.waiting() == CALLERS - 2 && read.stream().noneMatch(Future::isDone);
    }

    private static void awaitDone(Future<?> future) {
        await().until(future::isDone);
    }

    /** Nobody can read the events meanwhile. */
    private final class LockedLog implements AutoCloseable {

        private final Connection connection;

        LockedLog() throws SQLException {
            connection = log.owner.getConnection();
            connection.setAutoCommit(false);
            connection.createStatement().execute("LOCK TABLE log.event IN ACCESS EXCLUSIVE MODE");
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }
}
