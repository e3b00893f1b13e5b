package shanyrak.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Any number of events of any streams, and the claims they change, in one statement. It is a transaction of its own: the
 * head's lock is held from its first line to its commit, and never while a client thinks.
 */
final class GroupInsert {

    private static final String EVENTS = """
            WITH head AS MATERIALIZED (SELECT log.move_head(?) AS first),
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
            """;

    private static final String WRITE = EVENTS + "SELECT first FROM head";

    private static final String WRITE_AND_CLAIM = EVENTS + """
            SELECT first FROM head, log.change_claims(?, ?, ?, ?,
                ARRAY(SELECT first + place FROM unnest(CAST(? AS bigint[])) WITH ORDINALITY AS change (place, n)
                      ORDER BY n))""";

    /** What a lone caller needs, without taking arrays apart. */
    private static final String WRITE_ONE = """
            INSERT INTO log.event (position, stream, sequence, id, name, revision, time,
                                   payload, metadata, command, command_part, leaf)
            VALUES (log.move_head(1), ?, ?, ?, ?, ?, ?, CAST(? AS json), CAST(? AS json), ?, ?, ?)
            RETURNING position""";

    private GroupInsert() {}

    /** Returns the position of the first event when all are durable. */
    static long write(Connection connection, List<NewEvent> events) throws SQLException {
        List<PlacedChange> changes = changes(events);
        if (events.size() == 1 && changes.isEmpty()) {
            return writeOne(connection, events.getFirst());
        }
        List<Object> arguments = new ArrayList<>(columns(events));
        if (!changes.isEmpty()) {
            arguments.addAll(columnsOfChanges(changes));
        }
        return Database.number(connection, changes.isEmpty() ? WRITE : WRITE_AND_CLAIM, arguments.toArray());
    }

    private static long writeOne(Connection connection, NewEvent event) throws SQLException {
        return Database.number(
                connection,
                WRITE_ONE,
                event.stream(),
                event.sequence(),
                event.id(),
                event.name(),
                event.revision(),
                event.time().atOffset(ZoneOffset.UTC),
                event.payload(),
                event.metadata(),
                event.command(),
                event.part(),
                event.leaf());
    }

    private static List<Object> columns(List<NewEvent> events) {
        return List.of(
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
                bytes(events, NewEvent::leaf));
    }

    private static List<PlacedChange> changes(List<NewEvent> events) {
        return IntStream.range(0, events.size())
                .boxed()
                .flatMap(n -> events.get(n).claims().stream()
                        .map(change -> new PlacedChange(change, events.get(n).stream(), n)))
                .toList();
    }

    private static List<Object> columnsOfChanges(List<PlacedChange> changes) {
        return List.of(
                changes.stream()
                        .map(placed -> placed.change() instanceof ClaimChange.Take)
                        .toArray(Boolean[]::new),
                texts(changes, placed -> placed.change().claim().scope()),
                bytes(changes, placed -> placed.change().claim().hash()),
                texts(changes, PlacedChange::stream),
                numbers(changes, PlacedChange::place));
    }

    private static <T> String[] texts(List<T> items, Function<T, Object> text) {
        String[] texts = new String[items.size()];
        Arrays.setAll(texts, n -> text.apply(items.get(n)).toString());
        return texts;
    }

    private static <T> long[] numbers(List<T> items, ToLongFunction<T> number) {
        long[] numbers = new long[items.size()];
        Arrays.setAll(numbers, n -> number.applyAsLong(items.get(n)));
        return numbers;
    }

    private static <T> byte[][] bytes(List<T> items, Function<T, byte[]> bytes) {
        byte[][] all = new byte[items.size()][];
        Arrays.setAll(all, n -> bytes.apply(items.get(n)));
        return all;
    }

    /** @param place which event of the group makes the change, from 0 */
    private record PlacedChange(ClaimChange change, String stream, long place) {}
}
