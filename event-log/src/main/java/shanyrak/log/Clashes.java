package shanyrak.log;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says in Axon's words why the server refused to write events. */
final class Clashes {

    private static final String RECORDED =
            "SELECT command FROM log.event WHERE command = ANY (CAST(? AS uuid[])) LIMIT 1";

    private static final String FIRST_TAKEN = """
            SELECT sequence FROM log.event
            JOIN unnest(CAST(? AS text[]), CAST(? AS bigint[])) AS new (stream, sequence) USING (stream, sequence)
            ORDER BY sequence LIMIT 1""";

    private final Database database;

    Clashes(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    RuntimeException explain(PSQLException refusal, List<NewEvent> events) {
        ServerErrorMessage message = refusal.getServerErrorMessage();
        String constraint = message == null ? null : message.getConstraint();
        return switch (constraint) {
            case "event_command_part", "event_stream_sequence" -> explainClash(refusal, events);
            case "claim_scope_value" -> new ClaimTaken(scope(message));
            case null, default -> new EventStoreException("The events could not be written", refusal);
        };
    }

    /** A repeated command clashes in its stream too; what it wants to hear is that it was done. */
    private RuntimeException explainClash(PSQLException refusal, List<NewEvent> events) {
        String[] commands =
                events.stream().map(event -> event.command().toString()).toArray(String[]::new);
        return database.query(RECORDED, row -> row.getObject(1, UUID.class), (Object) commands).stream()
                .findFirst()
                .<RuntimeException>map(CommandAlreadyRecorded::new)
                .orElseGet(() -> explainStream(refusal, events));
    }

    private RuntimeException explainStream(PSQLException refusal, List<NewEvent> events) {
        String[] streams = events.stream().map(NewEvent::stream).toArray(String[]::new);
        long[] sequences = events.stream().mapToLong(NewEvent::sequence).toArray();
        boolean isCreation = database.query(FIRST_TAKEN, row -> row.getLong(1), streams, sequences).stream()
                .anyMatch(sequence -> sequence == 0);
        return isCreation
                ? new AggregateStreamCreationException("The stream exists already", refusal)
                : new ConcurrencyException("Somebody else appended to the stream meanwhile", refusal);
    }

    private static String scope(@Nullable ServerErrorMessage message) {
        String detail = message == null ? null : message.getDetail();
        return detail == null ? "" : detail;
    }
}
