package shanyrak.query.desk;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Trust;
import shanyrak.query.desk.DeskRow.Deed;
import shanyrak.query.desk.DeskRow.Shown;
import shanyrak.query.platform.BatchWriter;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.Rows;

/** The table {@code desk_v2.entry}, as the projection writes it. */
@Component
class DeskRows implements Rows<UUID, DeskRow> {

    private static final String WRITE = """
            INSERT INTO desk_v2.entry (entry, campaign, actor, logged_position, kind, edtf, earliest, latest, country, town,
              channel, items, action, due, said_by, said_on, shown, trust, standing, disputed_on, requested_by, requested_on,
              ended)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? AS json), ?, ?, ?, ?, ?)
            ON CONFLICT (entry) DO UPDATE
            SET edtf = excluded.edtf, earliest = excluded.earliest, latest = excluded.latest, country = excluded.country,
              town = excluded.town, channel = excluded.channel, items = excluded.items, action = excluded.action,
              due = excluded.due, said_by = excluded.said_by, said_on = excluded.said_on, shown = excluded.shown,
              trust = excluded.trust, standing = excluded.standing, disputed_on = excluded.disputed_on,
              requested_by = excluded.requested_by, requested_on = excluded.requested_on, ended = excluded.ended""";

    private final JdbcClient jdbc;
    private final BatchWriter writer;

    DeskRows(@QuerySideDatabase JdbcClient jdbc, BatchWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    @Override
    public Map<UUID, DeskRow> read(Collection<UUID> entries) {
        return jdbc
                .sql("SELECT * FROM desk_v2.entry WHERE entry = ANY (:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, _) -> row(row))
                .list()
                .stream()
                .collect(toMap(DeskRow::entry, Function.identity()));
    }

    @Override
    public void write(List<Changed<DeskRow>> changes) {
        writer.write(WRITE, changes.stream().map(Changed::after).toList(), DeskRows::columns);
    }

    @Override
    public void clear() {
        jdbc.sql("TRUNCATE desk_v2.entry").update();
    }

    private static void columns(DeskRow row, BatchWriter.Values values) {
        Outline says = row.says();
        Deed request = row.request();
        values.id(row.entry())
                .text(row.campaign())
                .id(row.actor())
                .number(row.logged())
                .text(says.kind())
                .text(says.edtf())
                .day(says.earliest())
                .day(says.latest())
                .text(says.country())
                .text(says.town())
                .text(says.channel())
                .number(says.items())
                .text(says.action())
                .day(says.due())
                .id(row.said().by())
                .day(row.said().on())
                .name(row.shown())
                .text(Json.write(row.trust()))
                .name(row.trust().standing())
                .day(row.disputedOn())
                .id(request == null ? null : request.by())
                .day(request == null ? null : request.on())
                .flag(row.ended());
    }

    private static DeskRow row(ResultSet row) throws SQLException {
        LocalDate requested = day(row, "requested_on");
        return new DeskRow(
                row.getObject("entry", UUID.class),
                row.getString("campaign"),
                row.getObject("actor", UUID.class),
                row.getLong("logged_position"),
                outline(row),
                new Deed(row.getObject("said_by", UUID.class), row.getObject("said_on", LocalDate.class)),
                Shown.valueOf(row.getString("shown")),
                Json.read(row.getString("trust"), Trust.class),
                day(row, "disputed_on"),
                requested == null ? null : new Deed(row.getObject("requested_by", UUID.class), requested),
                row.getBoolean("ended"));
    }

    static Outline outline(ResultSet row) throws SQLException {
        return new Outline(
                row.getString("kind"),
                row.getString("edtf"),
                row.getObject("earliest", LocalDate.class),
                day(row, "latest"),
                row.getString("country"),
                row.getString("town"),
                row.getString("channel"),
                row.getObject("items", Long.class),
                row.getString("action"),
                day(row, "due"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
