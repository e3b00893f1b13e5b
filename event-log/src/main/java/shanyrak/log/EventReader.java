package shanyrak.log;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Reads what was recorded: all of it from a position on, of a time, or of one stream. Events come in order and as messages
 * of today's revision. Whoever consumes them one by one never has more than a page of rows in memory, however many there
 * are. No connection is held between pages.
 */
public final class EventReader {

    /** Large enough that a replay is not about round trips, small enough to hold in memory for every stream. */
    static final int PAGE = 500;

    private static final String AFTER =
            "SELECT " + StoredEvent.COLUMNS + " FROM log.event WHERE position > ? ORDER BY position LIMIT " + PAGE;

    private final Database database;
    private final StreamPages streams;
    private final LogReader log;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    /** @param dataSource of any role that may read the log */
    public EventReader(DataSource dataSource, EventTypes types, EventUpcaster upcasters) {
        this(dataSource, new EventLogSerializer(types), upcasters);
    }

    EventReader(DataSource dataSource, Serializer serializer, EventUpcaster upcasters) {
        this.database = new Database(dataSource);
        this.streams = new StreamPages(database);
        this.log = new LogReader(dataSource);
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** All events after a position, which is 0 for the whole log; ends at the head. */
    public Stream<TrackedEventMessage<?>> after(long position) {
        return messages(storedAfter(position));
    }

    /** The events whose time is the given one or later, in the order of their positions; ends at the head. */
    public Stream<TrackedEventMessage<?>> since(Instant from) {
        return messages(
                storedAfter(log.before(from)).filter(event -> !event.time().isBefore(from)));
    }

    /**
     * The events of a time, in the order of their positions. A time is what the clock of the appending node said; positions
     * follow the commits, so that times may go back a little from one event to the next.
     *
     * @param to the first moment that is not meant any more
     */
    public Stream<TrackedEventMessage<?>> between(Instant from, Instant to) {
        long last = log.lastBetween(from, to);
        return messages(storedAfter(log.before(from))
                .takeWhile(event -> event.position() <= last)
                .filter(event -> !event.time().isBefore(from) && event.time().isBefore(to)));
    }

    /** The events of a stream from a sequence number on, which is 0 for all of them. */
    public DomainEventStream ofStream(String stream, long firstSequence) {
        Stream<StoredEvent> events = pages(
                streams.page(stream, firstSequence),
                page -> streams.page(stream, page.getLast().sequence() + 1));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(events, serializer, upcasters);
    }

    /** The next events after a position, in order; fewer than {@link #PAGE} only at the head of the log. */
    List<StoredEvent> pageAfter(long position) {
        return database.query(AFTER, StoredEvent::read, position);
    }

    Stream<TrackedEventMessage<?>> messages(Stream<StoredEvent> events) {
        return EventUtils.upcastAndDeserializeTrackedEvents(events, serializer, upcasters);
    }

    private Stream<StoredEvent> storedAfter(long position) {
        return pages(pageAfter(position), page -> pageAfter(page.getLast().position()));
    }

    /** A page that is not full was the last one, so most streams take one round trip. */
    private static Stream<StoredEvent> pages(List<StoredEvent> first, UnaryOperator<List<StoredEvent>> next) {
        return Stream.iterate(first, page -> !page.isEmpty(), page -> page.size() < PAGE ? List.of() : next.apply(page))
                .flatMap(List::stream);
    }
}
