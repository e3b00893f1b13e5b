package shanyrak.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says in Axon's words which appends the log has no place for. As the log only grows, a clash with it is one for ever. */
record Clashes(Set<UUID> recorded, Set<Place> taken) {

    private static final String RECORDED =
            "SELECT command FROM log.event WHERE command = ANY (CAST(? AS uuid[])) AND command_part = 0";

    private static final String TAKEN = """
            SELECT stream, sequence FROM log.event
            JOIN unnest(CAST(? AS text[]), CAST(? AS bigint[])) AS new (stream, sequence) USING (stream, sequence)""";

    /** Which appends clash with what is in the log already. */
    static Map<PendingAppend, Supplier<RuntimeException>> withTheLog(Connection connection, List<PendingAppend> group)
            throws SQLException {
        Clashes clashes = read(connection, PendingAppend.events(group));
        Map<PendingAppend, Supplier<RuntimeException>> refusals = new HashMap<>();
        group.forEach(append -> clashes.of(append).ifPresent(refusal -> refusals.put(append, refusal)));
        return refusals;
    }

    private static Clashes read(Connection connection, List<NewEvent> events) throws SQLException {
        String[] commands =
                events.stream().map(event -> event.command().toString()).toArray(String[]::new);
        String[] streams = events.stream().map(NewEvent::stream).toArray(String[]::new);
        long[] sequences = events.stream().mapToLong(NewEvent::sequence).toArray();
        return new Clashes(
                Set.copyOf(
                        Database.query(connection, RECORDED, row -> row.getObject(1, UUID.class), (Object) commands)),
                Set.copyOf(Database.query(
                        connection, TAKEN, row -> new Place(row.getString(1), row.getLong(2)), streams, sequences)));
    }

    /** A repeated command clashes in its stream too; what it wants to hear is that it was done. */
    private Optional<Supplier<RuntimeException>> of(PendingAppend append) {
        return append.events().stream()
                .map(NewEvent::command)
                .filter(recorded::contains)
                .findFirst()
                .<Supplier<RuntimeException>>map(command -> () -> new CommandAlreadyRecorded(command))
                .or(() -> inAStream(append));
    }

    private Optional<Supplier<RuntimeException>> inAStream(PendingAppend append) {
        return append.events().stream()
                .map(event -> new Place(event.stream(), event.sequence()))
                .filter(taken::contains)
                .min((one, other) -> Long.compare(one.sequence(), other.sequence()))
                .map(place -> place::refusal);
    }

    /** Why the server refused a single append whose commands and places the log has not. */
    static Supplier<RuntimeException> ofOne(PendingAppend append, SQLException refusal) {
        ServerErrorMessage message =
                refusal instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        String constraint = message == null ? null : message.getConstraint();
        return switch (constraint) {
            case "claim_scope_value" -> () -> new ClaimTaken(scope(message));
            case "event_id", "event_command_part", "event_stream_sequence" -> () -> clash(append.events(), refusal);
            case null, default -> () -> new EventStoreException("The events could not be written", refusal);
        };
    }

    /** Of events with each other, or of an identifier with one that the log has under another command. */
    private static RuntimeException clash(List<NewEvent> events, SQLException refusal) {
        Set<Object> seen = new HashSet<>();
        NewEvent culprit = events.stream()
                .filter(event -> !seen.add(new Place(event.stream(), event.sequence())) | !seen.add(event.id()))
                .findFirst()
                .orElse(events.getFirst());
        String message = "The event " + culprit.id() + " or its place is there already";
        return culprit.sequence() == 0
                ? new AggregateStreamCreationException(message, refusal)
                : new ConcurrencyException(message, refusal);
    }

    private static String scope(@Nullable ServerErrorMessage message) {
        String detail = message == null ? null : message.getDetail();
        return detail == null ? "" : detail;
    }

    record Place(String stream, long sequence) {

        RuntimeException refusal() {
            return sequence == 0
                    ? new AggregateStreamCreationException("The stream " + stream + " exists already")
                    : new ConcurrencyException("The stream " + stream + " has an event " + sequence + " already");
        }
    }
}
