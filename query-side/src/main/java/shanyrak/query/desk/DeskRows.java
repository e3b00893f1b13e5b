package shanyrak.query.desk;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.BatchWriter;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.Rows;

/** The table {@code desk_v1.entry}, as the projection writes it. */
@Component
class DeskRows implements Rows<UUID, DeskRow> {

    private static final String WRITE = """
            INSERT INTO desk_v1.entry (entry, actor, campaign, kind, edtf, country, town, state, logged_position)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (entry) DO UPDATE
            SET edtf = excluded.edtf, country = excluded.country, town = excluded.town, state = excluded.state""";

    private final JdbcClient jdbc;
    private final BatchWriter writer;

    DeskRows(@QuerySideDatabase JdbcClient jdbc, BatchWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    @Override
    public Map<UUID, DeskRow> read(Collection<UUID> entries) {
        return jdbc
                .sql("SELECT * FROM desk_v1.entry WHERE entry = ANY (:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, _) -> row(row))
                .list()
                .stream()
                .collect(toMap(DeskRow::entry, Function.identity()));
    }

    @Override
    public void write(List<Changed<DeskRow>> changes) {
        writer.write(
                WRITE,
                changes.stream().map(Changed::after).toList(),
                (row, values) -> values.id(row.entry())
                        .id(row.actor())
                        .text(row.campaign())
                        .text(row.kind())
                        .text(row.edtf())
                        .text(row.country())
                        .text(row.town())
                        .name(row.state())
                        .number(row.logged()));
    }

    @Override
    public void clear() {
        jdbc.sql("TRUNCATE desk_v1.entry").update();
    }

    private static DeskRow row(ResultSet row) throws SQLException {
        return new DeskRow(
                row.getObject("entry", UUID.class),
                row.getObject("actor", UUID.class),
                row.getString("campaign"),
                row.getString("kind"),
                row.getString("edtf"),
                row.getString("country"),
                row.getString("town"),
                Desk.State.valueOf(row.getString("state")),
                row.getLong("logged_position"));
    }
}
