package shanyrak.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on the event log. Appends of all callers are written in groups, on a connection that the engine
 * keeps: the caller must not hold a transaction whose rollback should take the events back, nor need one to wait.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {

    private static final String LAST_SEQUENCE =
            "SELECT max(sequence) FROM log.event WHERE stream = ? HAVING count(*) > 0";

    private final Database database;
    private final NewEvents newEvents;
    private final Appender appender;
    private final Notifier notifier;
    private final EventReader events;
    private final LogReader reader;
    private final Snapshots snapshots;

    /** An engine whose events claim nothing and need no upcasting. */
    public PostgresEventStorageEngine(DataSource dataSource, EventTypes types) {
        this(
                dataSource,
                types,
                Claims.NONE,
                NoOpEventUpcaster.INSTANCE,
                Jackson3Serializer.builder().build());
    }

    /**
     * An engine with the standard limits.
     *
     * @param dataSource of role {@code shanyrak_command}; a pool must spare one connection for appending
     * @param snapshots writes and reads the aggregates of snapshots
     */
    public PostgresEventStorageEngine(
            DataSource dataSource, EventTypes types, Claims claims, EventUpcaster upcasters, Serializer snapshots) {
        this(dataSource, types, claims, upcasters, snapshots, AppendLimits.standard());
    }

    /**
     * @param dataSource of role {@code shanyrak_command}; a pool must spare one connection for appending
     * @param snapshots writes and reads the aggregates of snapshots
     */
    public PostgresEventStorageEngine(
            DataSource dataSource,
            EventTypes types,
            Claims claims,
            EventUpcaster upcasters,
            Serializer snapshots,
            AppendLimits limits) {
        EventLogSerializer serializer = new EventLogSerializer(types);
        this.database = new Database(dataSource);
        this.newEvents = new NewEvents(serializer, claims);
        this.notifier = new Notifier(dataSource);
        this.appender = new Appender(dataSource, limits, notifier::wakeReaders);
        this.events = new EventReader(dataSource, serializer, upcasters);
        this.reader = new LogReader(dataSource);
        this.snapshots = new Snapshots(dataSource, snapshots);
    }

    /**
     * Writes the events whole or not at all and returns when they are durable. Thousands at once are welcome: an append that
     * is larger than a group is one of its own.
     *
     * @throws CommandAlreadyRecorded if the log has events of the same command already
     * @throws ClaimTaken if another stream holds what the events claim
     * @throws TextNotStorable if a text cannot be kept byte for byte
     * @throws UnknownEvent if an event has no name in the log
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException if the first event of a stream is there
     * @throws org.axonframework.modelling.command.ConcurrencyException if a later event of a stream is there
     * @throws LogBusy if too much is waiting, or the head was locked for too long; the same append may be tried later
     * @throws OutcomeUnknown if the database did not come back in time to say whether the events are there
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException if the database failed; unless it is an {@link
     *     OutcomeUnknown}, nothing was appended
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        if (!messages.isEmpty()) {
            appender.append(newEvents.of(messages));
        }
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return events.after(Positions.of(token));
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        return events.ofStream(stream, firstSequence);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return database.query(LAST_SEQUENCE, row -> row.getLong(1), stream).stream()
                .findFirst();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return snapshots.read(stream);
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

    /** How many appends wait to be written. */
    public int queuedAppends() {
        return appender.queued();
    }

    /** Has an observer told how appending goes, in place of the one before. */
    public void observe(AppendObserver observer) {
        appender.observe(observer);
    }

    /** Writes what waits, takes no more, and wakes the readers a last time. */
    @Override
    public void close() {
        appender.close();
        notifier.close();
    }
}
