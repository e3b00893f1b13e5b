package shanyrak.log;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * The newest snapshot of each stream. One that today's class does not fit is as good as none; so is one that another node
 * has just stored, as the events are there all the same.
 */
final class Snapshots {

    private static final String STORE = """
            INSERT INTO log.snapshot (stream, type, sequence, id, name, revision, time, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS json))
            ON CONFLICT (stream) DO UPDATE SET (type, sequence, id, name, revision, time, payload) =
                (excluded.type, excluded.sequence, excluded.id, excluded.name, excluded.revision, excluded.time,
                 excluded.payload)
            WHERE snapshot.sequence < excluded.sequence""";

    private static final String READ =
            "SELECT type, sequence, id, name, revision, time, payload FROM log.snapshot WHERE stream = ?";

    private static final String ANY = "SELECT EXISTS (SELECT FROM log.snapshot)";

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);

    private final Database database;
    private final Serializer serializer;
    private volatile boolean inUse = true;
    private volatile long looked = System.nanoTime() - LOOK_AGAIN.toNanos();

    Snapshots(DataSource dataSource, Serializer serializer) {
        this.database = new Database(dataSource);
        this.serializer = serializer;
    }

    void store(DomainEventMessage<?> snapshot) {
        SerializedObject<String> payload = serializer.serialize(snapshot.getPayload(), String.class);
        database.execute(
                STORE,
                snapshot.getAggregateIdentifier(),
                Objects.requireNonNullElse(snapshot.getType(), ""),
                snapshot.getSequenceNumber(),
                snapshot.getIdentifier(),
                payload.getType().getName(),
                revision(payload.getType()),
                snapshot.getTimestamp().atOffset(ZoneOffset.UTC),
                ExactText.checked(payload.getData()));
        inUse = true;
    }

    /** Most logs have no snapshots at all, and then nobody should pay a round trip to learn it. */
    Optional<DomainEventMessage<?>> read(String stream) {
        return areInUse() ? newest(stream) : Optional.empty();
    }

    private boolean areInUse() {
        if (System.nanoTime() - looked >= LOOK_AGAIN.toNanos()) {
            looked = System.nanoTime();
            inUse = database.query(ANY, row -> row.getBoolean(1)).getFirst();
        }
        return inUse;
    }

    private Optional<DomainEventMessage<?>> newest(String stream) {
        return database
                .query(
                        READ,
                        row -> new StoredSnapshot(
                                row.getString(1),
                                row.getLong(2),
                                row.getString(3),
                                new SimpleSerializedType(row.getString(4), row.getString(5)),
                                row.getObject(6, OffsetDateTime.class),
                                row.getString(7)),
                        stream)
                .stream()
                .filter(snapshot -> isOfToday(snapshot.payloadType()))
                .<DomainEventMessage<?>>map(snapshot -> snapshot.message(stream, serializer))
                .findFirst();
    }

    private boolean isOfToday(SerializedType stored) {
        SerializedType today = serializer.typeForClass(serializer.classForType(stored));
        return stored.getName().equals(today.getName()) && stored.getRevision().equals(revision(today));
    }

    private static String revision(SerializedType type) {
        return Objects.requireNonNullElse(type.getRevision(), "");
    }

    private record StoredSnapshot(
            String type, long sequence, String id, SerializedType payloadType, OffsetDateTime time, String payload) {

        DomainEventMessage<?> message(String stream, Serializer serializer) {
            Object aggregate = serializer.deserialize(new SimpleSerializedObject<>(payload, String.class, payloadType));
            return new GenericDomainEventMessage<>(type, stream, sequence, aggregate, Map.of(), id, time.toInstant());
        }
    }
}
