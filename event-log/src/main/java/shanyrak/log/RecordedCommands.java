package shanyrak.log;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks up commands by their ids: the log itself remembers what was done, for ever. */
public final class RecordedCommands {

    private static final String FIND = """
            SELECT stream, coalesce(metadata ->> 'content', ''), position,
                   (SELECT max(position) FROM log.event WHERE command = first.command)
            FROM log.event first WHERE command = ? AND command_part = 0""";

    private final Database database;

    /** @param dataSource of a role that may read the log */
    public RecordedCommands(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    public Optional<RecordedCommand> find(UUID command) {
        return database
                .query(
                        FIND,
                        row -> new RecordedCommand(
                                command, row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
                        command)
                .stream()
                .findFirst();
    }
}
