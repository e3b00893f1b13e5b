package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static shanyrak.log.LogDatabase.boiled;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Real connections that break at the worst moment: while the commit is under way. */
@Timeout(60)
class LostConnectionIT {

    private final LogDatabase log = LogDatabase.empty();

    @Test
    void an_append_whose_commit_arrived_succeeds_although_the_answer_was_lost() {
        append(connection -> {
            connection.commit();
            throw lost();
        });

        assertThat(log.positions()).containsExactly(1L, 2L);
    }

    @Test
    void an_append_whose_commit_did_not_arrive_fails_and_leaves_nothing() {
        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(() -> append(connection -> {
                    killBackend(connection);
                    connection.commit();
                }))
                .withMessageContaining("before the events were written");

        assertThat(log.positions()).isEmpty();
    }

    @Test
    void an_append_waits_for_a_commit_that_is_still_under_way() {
        append(connection -> {
            CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS).execute(() -> commit(connection));
            throw lost();
        });

        assertThat(log.positions()).containsExactly(1L, 2L);
    }

    private void append(Commit commit) {
        try (PostgresEventStorageEngine engine = LogDatabase.engine(breakingOnce(log.command, commit))) {
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

    /** Data source whose first connection commits in its own way, and is left to the test instead of being closed. */
    private static DataSource breakingOnce(DataSource real, Commit commit) {
        AtomicBoolean broken = new AtomicBoolean();
        return proxy(DataSource.class, real, (method, call) -> {
            Connection connection = (Connection) Objects.requireNonNull(call.run());
            return broken.getAndSet(true) ? connection : breaking(connection, commit);
        });
    }

    private static Connection breaking(Connection real, Commit commit) {
        return proxy(Connection.class, real, (method, call) -> switch (method) {
            case "commit" -> {
                commit.on(real);
                yield null;
            }
            case "close" -> null;
            default -> call.run();
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

    private interface Commit {
        void on(Connection connection) throws SQLException;
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
