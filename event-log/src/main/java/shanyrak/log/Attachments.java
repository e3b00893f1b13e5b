package shanyrak.log;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Bytes that belong to events and are too large for them. They are kept before the event that names them, and for ever;
 * those whose event was never written do no harm.
 */
public final class Attachments {

    private final Database database;

    /** @param dataSource of a role that may read the log, and write it if anything is to be kept */
    public Attachments(DataSource dataSource) {
        this.database = new Database(dataSource);
    }

    /** Durable when this returns. What is there already under the id stays as it is. */
    public void keep(UUID id, byte[] content) {
        database.execute("INSERT INTO log.attachment (id, content) VALUES (?, ?) ON CONFLICT DO NOTHING", id, content);
    }

    public Optional<byte[]> find(UUID id) {
        return database.query("SELECT content FROM log.attachment WHERE id = ?", row -> row.getBytes(1), id).stream()
                .findFirst();
    }
}
