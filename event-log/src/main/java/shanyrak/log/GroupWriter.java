package shanyrak.log;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Writes groups of appends and gives each a true answer. It is optimistic: only when the server refuses a group, those to
 * blame are looked for, and the others are written again.
 */
final class GroupWriter implements AutoCloseable {

    private final AppendConnection connection;
    private final Outcome outcome;
    private final Runnable afterCommit;

    /** @param afterCommit is run after each commit, before the callers hear of it */
    GroupWriter(DataSource dataSource, AppendLimits limits, Runnable afterCommit) {
        this.connection = new AppendConnection(dataSource, limits);
        this.outcome = new Outcome(dataSource, limits);
        this.afterCommit = afterCommit;
    }

    /** Callers may give up until there is a connection to write on. */
    void write(List<PendingAppend> group) {
        try {
            connection.get();
        } catch (SQLException | RuntimeException down) { // a pool that never connected throws the latter
            connection.discard();
            refuse(group, () -> new EventStoreException("The event log does not answer", down));
            return;
        }
        insert(group.stream().filter(PendingAppend::begin).toList());
    }

    private void insert(List<PendingAppend> group) {
        if (!group.isEmpty()) {
            List<NewEvent> events = PendingAppend.events(group);
            try {
                GroupInsert.write(connection.get(), events);
                succeed(group);
            } catch (SQLException failure) {
                settle(group, events, failure);
            }
        }
    }

    private void settle(List<PendingAppend> group, List<NewEvent> events, SQLException failure) {
        switch (Verdict.of(failure)) {
            case AN_EVENT_IS_REFUSED -> refuseThoseToBlame(group, failure);
            case BUSY ->
                refuse(group, () -> new LogBusy("The log was busy for too long: nothing was appended", failure));
            case FAILED -> refuse(group, () -> new EventStoreException("The events could not be written", failure));
            case UNKNOWN -> readBack(group, events, failure);
        }
    }

    /** Interrupting a virtual thread cuts the connection it writes on; that must not keep its caller from the truth. */
    private void readBack(List<PendingAppend> group, List<NewEvent> events, SQLException lost) {
        boolean interrupted = Thread.interrupted();
        connection.discard();
        try {
            if (outcome.isWritten(events, lost)) {
                succeed(group);
            } else {
                refuse(
                        group,
                        () -> new EventStoreException("The connection was lost before the events were written", lost));
            }
        } catch (OutcomeUnknown unknown) {
            refuse(group, () -> new OutcomeUnknown("It is not known whether the events were written", unknown));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Clashes within the group come to light when their half of the group is alone, and the earlier one is in the log. */
    private void refuseThoseToBlame(List<PendingAppend> group, SQLException refusal) {
        Map<PendingAppend, Supplier<RuntimeException>> clashes;
        try {
            clashes = Clashes.withTheLog(connection.get(), group);
        } catch (SQLException failure) {
            connection.discard();
            refuse(group, () -> new EventStoreException("The events could not be written", failure));
            return;
        }
        clashes.forEach(PendingAppend::refuse);
        if (!clashes.isEmpty()) {
            insert(group.stream().filter(append -> !clashes.containsKey(append)).toList());
        } else if (group.size() == 1) {
            refuse(group, Clashes.ofOne(group.getFirst(), refusal));
        } else {
            insert(group.subList(0, group.size() / 2));
            insert(group.subList(group.size() / 2, group.size()));
        }
    }

    private void succeed(List<PendingAppend> group) {
        afterCommit.run();
        group.forEach(PendingAppend::succeed);
    }

    private static void refuse(List<PendingAppend> group, Supplier<RuntimeException> refusal) {
        group.forEach(append -> append.refuse(refusal));
    }

    @Override
    public void close() {
        connection.close();
    }
}
