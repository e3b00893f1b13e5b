package shanyrak.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.postgresql.util.PSQLException;

/** Writes events whole or not at all, on a connection and in a transaction of its own. */
final class Appender {

    /** Any number of events of any streams in one round trip; under the head's lock from its first line on. */
    private static final String WRITE = """
            WITH head AS MATERIALIZED (SELECT log.take_positions(?) AS first),
            written AS (
                INSERT INTO log.event (position, stream, sequence, id, name, revision, time,
                                       payload, metadata, command, command_part, leaf)
                SELECT head.first + new.n - 1, new.stream, new.sequence, new.id, new.name, new.revision, new.time,
                       new.payload, new.metadata, new.command, new.part, new.leaf
                FROM head, unnest(
                    CAST(? AS text[]), CAST(? AS bigint[]), CAST(? AS uuid[]), CAST(? AS text[]), CAST(? AS text[]),
                    CAST(? AS timestamptz[]), CAST(? AS json[]), CAST(? AS json[]), CAST(? AS uuid[]),
                    CAST(? AS integer[]), CAST(? AS bytea[]))
                    WITH ORDINALITY AS new (stream, sequence, id, name, revision, time,
                                            payload, metadata, command, part, leaf, n)
            )
            SELECT first FROM head""";

    private static final String CLAIM = "SELECT 1 FROM log.change_claims(?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final Clashes clashes;
    private final Outcome outcome;

    Appender(DataSource dataSource) {
        this.dataSource = dataSource;
        this.clashes = new Clashes(dataSource);
        this.outcome = new Outcome(dataSource);
    }

    /** Returns when the events are durable. */
    void append(List<NewEvent> events) {
        try (Connection connection = open()) {
            connection.setAutoCommit(false);
            claim(connection, events, write(connection, events));
            connection.commit();
        } catch (SQLException failure) {
            settle(failure, events);
        }
    }

    /** Nothing is unknown yet when this fails. */
    private Connection open() {
        try {
            return dataSource.getConnection();
        } catch (SQLException failure) {
            throw new EventStoreException("The event log does not answer", failure);
        }
    }

    private static long write(Connection connection, List<NewEvent> events) throws SQLException {
        return Database.number(
                connection,
                WRITE,
                events.size(),
                texts(events, NewEvent::stream),
                numbers(events, NewEvent::sequence),
                texts(events, NewEvent::id),
                texts(events, NewEvent::name),
                texts(events, NewEvent::revision),
                texts(events, NewEvent::time),
                texts(events, NewEvent::payload),
                texts(events, NewEvent::metadata),
                texts(events, NewEvent::command),
                numbers(events, NewEvent::part),
                events.stream().map(NewEvent::leaf).toArray(byte[][]::new));
    }

    private static void claim(Connection connection, List<NewEvent> events, long first) throws SQLException {
        List<PlacedChange> changes = IntStream.range(0, events.size())
                .boxed()
                .flatMap(n -> events.get(n).claims().stream()
                        .map(change -> new PlacedChange(change, events.get(n).stream(), first + n)))
                .toList();
        if (!changes.isEmpty()) {
            Database.number(
                    connection,
                    CLAIM,
                    changes.stream()
                            .map(placed -> placed.change() instanceof ClaimChange.Take)
                            .toArray(Boolean[]::new),
                    texts(changes, placed -> placed.change().claim().scope()),
                    changes.stream()
                            .map(placed -> placed.change().claim().hash())
                            .toArray(byte[][]::new),
                    texts(changes, PlacedChange::stream),
                    numbers(changes, PlacedChange::position));
        }
    }

    private void settle(SQLException failure, List<NewEvent> events) {
        if (isRefusal(failure)) {
            throw clashes.explain((PSQLException) failure, events);
        }
        if (!outcome.isWritten(events, failure)) {
            throw new EventStoreException("The connection was lost before the events were written", failure);
        }
    }

    /** The server answered with an error of ours. Otherwise the connection broke or was cut, at a moment we do not know. */
    private static boolean isRefusal(SQLException failure) {
        return failure instanceof PSQLException answer
                && answer.getServerErrorMessage() != null
                && !"FATAL".equals(answer.getServerErrorMessage().getSeverity())
                && !"PANIC".equals(answer.getServerErrorMessage().getSeverity());
    }

    private static <T> String[] texts(List<T> items, Function<T, Object> text) {
        return items.stream().map(text).map(Object::toString).toArray(String[]::new);
    }

    private static <T> long[] numbers(List<T> items, ToLongFunction<T> number) {
        return items.stream().mapToLong(number).toArray();
    }

    private record PlacedChange(ClaimChange change, String stream, long position) {}
}
