package shanyrak.log;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Reads events by position or by stream, and turns rows into messages of today's revision. */
final class EventReader {

    /** Large enough that a replay is not about round trips, small enough to hold in memory for every stream. */
    static final int PAGE = 500;

    private static final String AFTER =
            "SELECT " + StoredEvent.COLUMNS + " FROM log.event WHERE position > ? ORDER BY position LIMIT " + PAGE;
    private static final String OF_STREAM =
            "SELECT " + StoredEvent.COLUMNS + " FROM log.event WHERE stream = ? AND sequence >= ? ORDER BY sequence";

    private final Database database;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    EventReader(DataSource dataSource, Serializer serializer, EventUpcaster upcasters) {
        this.database = new Database(dataSource);
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The next events after a position, in order; fewer than {@link #PAGE} only at the head of the log. */
    List<StoredEvent> pageAfter(long position) {
        return database.query(AFTER, StoredEvent::read, position);
    }

    Stream<TrackedEventMessage<?>> allAfter(long position) {
        return messages(Stream.iterate(
                        pageAfter(position),
                        page -> !page.isEmpty(),
                        page -> pageAfter(page.getLast().position()))
                .flatMap(List::stream));
    }

    DomainEventStream ofStream(String stream, long firstSequence) {
        List<StoredEvent> events = database.query(OF_STREAM, StoredEvent::read, stream, firstSequence);
        return EventStreamUtils.upcastAndDeserializeDomainEvents(events.stream(), serializer, upcasters);
    }

    Stream<TrackedEventMessage<?>> messages(Stream<StoredEvent> events) {
        return EventUtils.upcastAndDeserializeTrackedEvents(events, serializer, upcasters);
    }
}
