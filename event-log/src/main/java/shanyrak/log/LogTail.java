package shanyrak.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * The log as it grows, for Axon's streaming processors: one thread and one listening connection for all streams of a node.
 * Opening a stream starts it.
 */
public final class LogTail implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final EventReader events;
    private final LogReader reader;
    private final HeadWatch head;
    private final Set<LogStream> open = ConcurrentHashMap.newKeySet();

    /** A tail whose events need no upcasting. */
    public LogTail(DataSource dataSource, EventTypes types) {
        this(dataSource, types, NoOpEventUpcaster.INSTANCE);
    }

    /**
     * @param dataSource of a role that may read the log; a pool must spare one connection for listening
     * @param upcasters see one event at a time
     */
    public LogTail(DataSource dataSource, EventTypes types, EventUpcaster upcasters) {
        this(dataSource, types, upcasters, POLL);
    }

    /**
     * @param dataSource of a role that may read the log; a pool must spare one connection for listening
     * @param upcasters see one event at a time
     * @param poll how long a lost notification may go unnoticed
     */
    public LogTail(DataSource dataSource, EventTypes types, EventUpcaster upcasters, Duration poll) {
        this.events = new EventReader(dataSource, new EventLogSerializer(types), upcasters);
        this.reader = new LogReader(dataSource);
        this.head = new HeadWatch(dataSource, poll);
    }

    /** Starts listening, unless it does. */
    public void start() {
        head.start();
    }

    /** Stops listening; open streams stay open but are no longer woken. */
    public void stop() {
        head.stop();
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        long position = Positions.of(token);
        start();
        LogStream stream = new LogStream(events, head, position, open::remove);
        open.add(stream);
        return stream;
    }

    /** The position of the last event as last heard of, 0 before anything was heard. */
    public long head() {
        return head.position();
    }

    /** How many events the slowest open stream has still to read, 0 if none is open. */
    public long lag() {
        return open.stream().mapToLong(LogStream::lag).max().orElse(0);
    }

    @Override
    public TrackingToken createTailToken() {
        return Positions.token(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return Positions.token(reader.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return Positions.token(reader.before(time));
    }
}
