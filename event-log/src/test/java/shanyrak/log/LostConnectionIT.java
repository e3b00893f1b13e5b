package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static shanyrak.log.LogDatabase.boiled;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real connections that break at the worst moment: while the events are written and committed. */
@Timeout(60)
class LostConnectionIT {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final LogDatabase log = LogDatabase.empty();

    @Test
    void an_append_whose_commit_arrived_succeeds_although_the_answer_was_lost() {
        try (Line line = new Line(log.command);
                PostgresEventStorageEngine engine = LogDatabase.engine(line.dataSource())) {
            line.loseAnAnswer();
            engine.appendEvents(boiled("k", 0, 2));

            assertThat(line.answersLost()).isEqualTo(1);
        }
        assertThat(log.positions()).containsExactly(1L, 2L);
    }

    @Test
    void an_append_whose_answer_never_comes_looks_for_it_in_the_log() {
        AppendLimits limits = new AppendLimits(10, 1 << 20, 10, 1 << 20, SECOND, SECOND, SECOND.multipliedBy(40));
        try (Line line = new Line(log.command);
                PostgresEventStorageEngine engine = LogDatabase.engine(line.dataSource(), limits)) {
            engine.appendEvents(boiled("k", 0));
            line.fallSilent();
            engine.appendEvents(boiled("k", 1, 2));
        }
        assertThat(log.positions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void an_append_whose_commit_did_not_arrive_fails_and_leaves_nothing() {
        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> append((connection, write) -> {
                    killBackend(connection);
                    return write.run();
                }))
                .withMessageContaining("before the events were written");

        assertThat(log.positions()).isEmpty();
    }

    @Test
    void an_append_waits_for_a_commit_that_is_still_under_way() {
        append((connection, write) -> {
            connection.setAutoCommit(false);
            write.run();
            CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS).execute(() -> commit(connection));
            throw lost();
        });

        assertThat(log.positions()).containsExactly(1L, 2L);
    }

    private void append(Writing writing) {
        try (PostgresEventStorageEngine engine = LogDatabase.engine(breakingOnce(log.command, writing))) {
            engine.appendEvents(boiled("k", 0, 2));
        }
    }

    private void killBackend(Connection connection) throws SQLException {
        String pid = Database.query(connection, "SELECT pg_backend_pid()", row -> row.getString(1))
                .getFirst();
        log.text("SELECT pg_terminate_backend(" + pid + ", 5000)");
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static SQLException lost() {
        return new SQLException("An I/O error occurred", "08006");
    }

    /** Data source whose first connection writes in its own way, and is left to the test instead of being closed. */
    private static DataSource breakingOnce(DataSource real, Writing writing) {
        AtomicBoolean broken = new AtomicBoolean();
        return proxy(DataSource.class, real, (method, call) -> {
            Connection connection = (Connection) Objects.requireNonNull(call.run());
            return broken.getAndSet(true) ? connection : breaking(connection, writing);
        });
    }

    private static Connection breaking(Connection real, Writing writing) {
        return proxy(Connection.class, real, (method, call) -> switch (method) {
            case "prepareStatement" -> breaking(real, (PreparedStatement) Objects.requireNonNull(call.run()), writing);
            case "close" -> null;
            default -> call.run();
        });
    }

    private static PreparedStatement breaking(Connection connection, PreparedStatement real, Writing writing) {
        return proxy(PreparedStatement.class, real, (method, call) -> {
            boolean writes = method.equals("executeQuery") && real.toString().contains("INSERT INTO log.event");
            return writes ? writing.on(connection, call) : call.run();
        });
    }

    private static <T> T proxy(Class<T> type, T real, Around around) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return around.call(method.getName(), () -> method.invoke(real, arguments));
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    private interface Writing {
        @Nullable
        Object on(Connection connection, Call write) throws Exception;
    }

    private interface Call {
        @Nullable
        Object run() throws Exception;
    }

    private interface Around {
        @Nullable
        Object call(String method, Call call) throws Exception;
    }
}
