package shanyrak.benchmarks;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/**
 * The same bytes written by hand: a table with the columns, checks and indexes of the log, positions from a sequence. Nothing
 * is serialized, hashed or kept in order, which favours it.
 */
public final class Rows {

    public static final String TABLE = """
            CREATE SEQUENCE position CACHE 1;
            CREATE TABLE row (LIKE log.event INCLUDING ALL);
            ALTER TABLE row ALTER COLUMN position SET DEFAULT nextval('position')""";

    public static final String INSERT = """
            INSERT INTO row (stream, sequence, id, name, revision, time, payload, metadata, command, command_part, leaf)
            VALUES (?, 0, ?, 'ParcelScanned', '1', ?, CAST(? AS json), '{}', ?, 0, ?)""";

    private static final String COPY =
            "COPY row (stream, sequence, id, name, revision, time, payload, metadata, command, command_part, leaf) FROM STDIN";

    private static final byte[] LEAF = new byte[32];
    private static final String PAYLOAD = Payload.of("parcel");

    private Rows() {}

    /** One row, one transaction, on a connection that the caller keeps. */
    static Callers.Call inserting(Connection connection) {
        try {
            PreparedStatement insert = connection.prepareStatement(INSERT);
            return () -> insert(insert, UUID.randomUUID());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static void insert(PreparedStatement insert, UUID id) throws SQLException {
        insert.setString(1, id.toString());
        insert.setObject(2, id);
        insert.setObject(3, OffsetDateTime.now());
        insert.setString(4, PAYLOAD);
        insert.setObject(5, id);
        insert.setBytes(6, LEAF);
        insert.execute();
    }

    static void copy(Connection connection, int rows) throws Exception {
        StringBuilder text = new StringBuilder();
        String now = OffsetDateTime.now().toString();
        for (int n = 0; n < rows; n++) {
            UUID id = UUID.randomUUID();
            text.append(id)
                    .append("\t0\t")
                    .append(id)
                    .append("\tParcelScanned\t1\t")
                    .append(now)
                    .append('\t');
            text.append(PAYLOAD)
                    .append("\t{}\t")
                    .append(id)
                    .append("\t0\t\\\\x")
                    .append("00".repeat(LEAF.length));
            text.append('\n');
        }
        new CopyManager(connection.unwrap(BaseConnection.class)).copyIn(COPY, new StringReader(text.toString()));
    }
}
