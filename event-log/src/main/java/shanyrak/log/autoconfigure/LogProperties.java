package shanyrak.log.autoconfigure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import shanyrak.log.AppendLimits;

/**
 * How the event log is used by an application.
 *
 * @param enabled Whether the log is Axon's event store.
 * @param migrate Whether the schema of the log is brought up to date at the start.
 * @param owner Who migrates, if not the user of the data source. Needs the right to create roles, unless they are there.
 * @param queuedAppends Appends that may wait to be written; one more is refused with LogBusy.
 * @param queuedBytes Bytes of events that may wait; a single append may be larger when nothing else waits.
 * @param groupEvents Events written in one transaction, unless a single append has more.
 * @param groupBytes Bytes of events written in one transaction, unless a single append has more.
 * @param lockTimeout How long the server waits for the head of the log, which another node may hold.
 * @param statementTimeout How long the server may take for one group.
 * @param answerTimeout How long a caller waits for its events to be durable.
 * @param poll How long readers may not notice new events if a notification got lost.
 */
@ConfigurationProperties("shanyrak.log")
public record LogProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("true") boolean migrate,
        @Nullable Owner owner,
        @DefaultValue("10000") int queuedAppends,
        @DefaultValue("64MB") DataSize queuedBytes,
        @DefaultValue("1000") int groupEvents,
        @DefaultValue("4MB") DataSize groupBytes,
        @DefaultValue("5s") Duration lockTimeout,
        @DefaultValue("20s") Duration statementTimeout,
        @DefaultValue("60s") Duration answerTimeout,
        @DefaultValue("1s") Duration poll) {

    /** @throws IllegalArgumentException if a value makes no sense */
    public LogProperties {
        limits(queuedAppends, queuedBytes, groupEvents, groupBytes, lockTimeout, statementTimeout, answerTimeout);
        if (poll.toMillis() < 1) {
            throw new IllegalArgumentException("poll must be at least 1 ms, not " + poll);
        }
    }

    /** What these properties say of appending. */
    public AppendLimits limits() {
        return limits(
                queuedAppends, queuedBytes, groupEvents, groupBytes, lockTimeout, statementTimeout, answerTimeout);
    }

    private static AppendLimits limits(
            int queuedAppends,
            DataSize queuedBytes,
            int groupEvents,
            DataSize groupBytes,
            Duration lock,
            Duration statement,
            Duration answer) {
        return new AppendLimits(
                queuedAppends, queuedBytes.toBytes(), groupEvents, groupBytes.toBytes(), lock, statement, answer);
    }

    /**
     * The owner of the database.
     *
     * @param username Who owns the schema of the log.
     * @param password The owner's password.
     */
    public record Owner(String username, @Nullable String password) {}
}
