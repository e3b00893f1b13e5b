package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;

/** A row of the log with everything that readers do not get to see. */
record LoggedEvent(StoredEvent event, UUID command, int part, byte[] leaf) {

    private static final EventLogSerializer SERIALIZER = new EventLogSerializer(Kettle.TYPES);
    private static final String ALL =
            "SELECT " + StoredEvent.COLUMNS + ", command, command_part, leaf FROM log.event ORDER BY position";

    static List<LoggedEvent> all(DataSource owner) {
        return new Database(owner).query(ALL, LoggedEvent::read);
    }

    private static LoggedEvent read(ResultSet row) throws SQLException {
        return new LoggedEvent(StoredEvent.read(row), row.getObject(10, UUID.class), row.getInt(11), row.getBytes(12));
    }

    String id() {
        return event.id();
    }

    long position() {
        return event.position();
    }

    /** Positions without gaps, sequences without gaps, true leaves, and no claim that was held by two. */
    static void assertSound(List<LoggedEvent> log) {
        assertThat(log.stream().map(LoggedEvent::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, log.size()).boxed().toList());
        Map<String, Long> sequences = new HashMap<>();
        assertThat(log).allSatisfy(row -> {
            assertThat(row.event.sequence())
                    .isEqualTo(sequences.merge(row.event.stream(), 0L, (last, first) -> last + 1));
            assertThat(row.leaf).isEqualTo(row.computedLeaf());
        });
    }

    /** The claims that the events leave behind, as hash and stream; fails if two streams held one at a time. */
    static List<String> claims(List<LoggedEvent> log) {
        Map<Claim, String> holders = new HashMap<>();
        for (LoggedEvent row : log) {
            for (ClaimChange change : Kettle.CLAIMS.of(row.payload())) {
                switch (change) {
                    case ClaimChange.Take(Claim claim) ->
                        assertThat(holders.merge(claim, row.event.stream(), (holder, taker) -> holder))
                                .isEqualTo(row.event.stream());
                    case ClaimChange.Release(Claim claim) -> holders.remove(claim, row.event.stream());
                }
            }
        }
        return holders.entrySet().stream()
                .map(held -> HexFormat.of().formatHex(held.getKey().hash()) + " " + held.getValue())
                .toList();
    }

    void assertIs(DomainEventMessage<?> sent, long position, int part) {
        assertThat(event.position()).isEqualTo(position);
        assertThat(event.stream()).isEqualTo(sent.getAggregateIdentifier());
        assertThat(event.sequence()).isEqualTo(sent.getSequenceNumber());
        assertThat(event.time()).isEqualTo(sent.getTimestamp().truncatedTo(ChronoUnit.MICROS));
        assertThat(payload()).isEqualTo(sent.getPayload());
        assertThat(metadata()).isEqualTo(sent.getMetaData());
        assertThat(this.part).isEqualTo(part);
    }

    Object payload() {
        SerializedObject<String> stored = event.getPayload();
        return SERIALIZER.deserialize(stored);
    }

    private Object metadata() {
        SerializedObject<String> stored = event.getMetaData();
        return SERIALIZER.deserialize(stored);
    }

    private byte[] computedLeaf() {
        return LeafHash.of(
                event.stream(),
                event.sequence(),
                event.name(),
                event.revision(),
                event.time(),
                event.payload(),
                event.metadata());
    }
}
