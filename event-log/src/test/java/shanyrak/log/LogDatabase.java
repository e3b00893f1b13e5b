package shanyrak.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import shanyrak.log.Kettle.KettleBoiled;
import shanyrak.log.testing.FragileServer;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;

/** A migrated log, used with the real roles. All tests share one database, as a hundred take long to delete. */
final class LogDatabase {

    final DataSource owner;
    final DataSource command;
    final DataSource query;

    private LogDatabase(TestDatabase database) {
        owner = database.owner();
        LogMigration.migrate(owner);
        command = database.as("shanyrak_command");
        query = database.as("shanyrak_query");
    }

    /** The log as if nothing had ever been written to it, and nobody connected. */
    static LogDatabase empty() {
        LogDatabase log = Holder.LOG;
        log.clear();
        return log;
    }

    void clear() {
        TestDatabase.execute(
                owner,
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND usename LIKE 'shanyrak%'");
        TestDatabase.execute(owner, "TRUNCATE log.event, log.claim, log.snapshot");
        TestDatabase.execute(owner, "UPDATE log.head SET position = 0");
    }

    /** A log on a server that the test may break. */
    static LogDatabase on(FragileServer server) {
        return new LogDatabase(server.database());
    }

    PostgresEventStorageEngine engine() {
        return engine(command);
    }

    PostgresEventStorageEngine engine(AppendLimits limits) {
        return engine(command, limits);
    }

    static PostgresEventStorageEngine engine(DataSource dataSource) {
        return engine(dataSource, AppendLimits.standard());
    }

    static PostgresEventStorageEngine engine(DataSource dataSource, AppendLimits limits) {
        return new PostgresEventStorageEngine(
                dataSource,
                Kettle.TYPES,
                Kettle.CLAIMS,
                NoOpEventUpcaster.INSTANCE,
                Jackson3Serializer.builder().build(),
                limits);
    }

    LogTail tail() {
        return new LogTail(query, Kettle.TYPES);
    }

    /** Looks by itself only once an hour: within a test it hears of events by notification or not at all. */
    LogTail tailThatOnlyListens() {
        return new LogTail(query, Kettle.TYPES, NoOpEventUpcaster.INSTANCE, Duration.ofHours(1));
    }

    long connectionsOfTheQuerySide() {
        return Long.parseLong(text("SELECT count(*) FROM pg_stat_activity"
                + " WHERE datname = current_database() AND usename = 'shanyrak_query'"));
    }

    List<Long> positions() {
        return new Database(owner).query("SELECT position FROM log.event ORDER BY position", row -> row.getLong(1));
    }

    String text(String sql) {
        return new Database(owner).query(sql, row -> row.getString(1)).getFirst();
    }

    static DomainEventMessage<?> boiled(String stream, long sequence) {
        return event(stream, sequence, new KettleBoiled(stream, "sings"), Map.of());
    }

    static List<DomainEventMessage<?>> boiled(String stream, long sequence, int times) {
        return IntStream.range(0, times)
                .<DomainEventMessage<?>>mapToObj(n -> boiled(stream, sequence + n))
                .toList();
    }

    static DomainEventMessage<?> event(String stream, long sequence, Object payload, Map<String, ?> metadata) {
        return new GenericDomainEventMessage<>("Kettle", stream, sequence, payload, metadata);
    }

    static DomainEventMessage<?> eventAt(String stream, long sequence, Instant time) {
        return new GenericDomainEventMessage<>(
                "Kettle",
                stream,
                sequence,
                new KettleBoiled(stream, "sings"),
                Map.of(),
                UUID.randomUUID().toString(),
                time);
    }

    static Map<String, String> by(UUID command) {
        return Map.of(LogMetadata.COMMAND, command.toString(), LogMetadata.CONTENT, "c0ffee");
    }

    private static final class Holder {
        private static final LogDatabase LOG = new LogDatabase(TestPostgres.database());
    }
}
