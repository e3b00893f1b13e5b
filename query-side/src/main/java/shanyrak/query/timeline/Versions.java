package shanyrak.query.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.Trust;
import shanyrak.events.values.Place;
import shanyrak.events.values.When;
import shanyrak.query.platform.BatchWriter;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.Rows;
import shanyrak.query.platform.SealedWords;
import shanyrak.query.platform.Words;
import shanyrak.query.timeline.Version.Change;
import shanyrak.query.timeline.Version.Moment;

/** The table {@code timeline_v2.version}, as the projection writes it. Opened words are in it only while they are public. */
@Component
class Versions implements Rows<UUID, Chronicle> {

    private static final String WRITE = """
            INSERT INTO timeline_v2.version (entry, from_position, to_position, logged_position, campaign, change, recorded,
              role, appeared, shown, disclosed, corrected, standing, trust, retracted, kind, side, edtf, earliest, latest,
              country, town, sealed, words)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? AS json), ?, ?, ?, ?, ?, ?, ?, ?, cast(? AS json),
              cast(? AS json))
            ON CONFLICT (entry, from_position) DO UPDATE
            SET to_position = excluded.to_position, disclosed = excluded.disclosed, words = excluded.words""";

    private static final String UNLINK = "DELETE FROM timeline_v2.link WHERE entry = ?";
    private static final String LINK = "INSERT INTO timeline_v2.link (entry, relation, refers_to) VALUES (?, ?, ?)";

    private final JdbcClient jdbc;
    private final BatchWriter writer;
    private final SealedWords sealed;

    Versions(@QuerySideDatabase JdbcClient jdbc, BatchWriter writer, SealedWords sealed) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.sealed = sealed;
    }

    @Override
    public Map<UUID, Chronicle> read(Collection<UUID> entries) {
        Map<UUID, List<Version>> versions =
                jdbc
                        .sql("""
                        SELECT * FROM timeline_v2.version WHERE entry = ANY (:entries) ORDER BY entry, from_position""")
                        .param("entries", entries.toArray(UUID[]::new))
                        .query((row, _) -> version(row))
                        .list()
                        .stream()
                        .collect(groupingBy(Version::entry));
        Map<UUID, Chronicle> chronicles = new HashMap<>();
        versions.forEach((entry, all) -> chronicles.put(entry, new Chronicle(all)));
        return chronicles;
    }

    /** A version that ends comes before the one that follows it: only one of an entry may hold today. */
    @Override
    public void write(List<Rows.Changed<Chronicle>> changes) {
        List<Chronicle.Row> rows =
                changes.stream().flatMap(change -> changed(change).stream()).toList();
        Words words = sealed.of(rows.stream()
                .map(Chronicle.Row::version)
                .flatMap(version -> version.says().keys(version.entry()))
                .collect(toSet()));
        writer.write(WRITE, rows, (row, values) -> columns(row, words, values));
        writeLinks(changes.stream().map(change -> change.after().now()).toList());
    }

    private void writeLinks(List<Version> now) {
        writer.write(UNLINK, now, (version, values) -> values.id(version.entry()));
        writer.write(
                LINK,
                now.stream().flatMap(version -> Link.of(version).stream()).toList(),
                (link, values) ->
                        values.id(link.entry()).text(Kebab.of(link.relation())).id(link.refersTo()));
    }

    private static List<Chronicle.Row> changed(Rows.Changed<Chronicle> change) {
        List<Chronicle.Row> rows = new ArrayList<>(change.after().rows());
        Chronicle before = change.before();
        if (before != null) {
            rows.removeAll(before.rows());
        }
        return rows;
    }

    @Override
    public void clear() {
        jdbc.sql("TRUNCATE timeline_v2.version, timeline_v2.link").update();
    }

    private static void columns(Chronicle.Row row, Words words, BatchWriter.Values values) {
        Version version = row.version();
        EntryContent content = version.says().content();
        When when = content.facts().when();
        Place place = content.facts().place();
        Says.Retraction retraction = version.says().retraction();
        values.id(version.entry())
                .number(version.from().position())
                .number(row.to())
                .number(version.logged())
                .text(version.campaign())
                .name(version.change())
                .day(version.from().day())
                .text(version.role())
                .day(version.appeared())
                .flag(version.shown())
                .flag(row.disclosed())
                .flag(version.corrected())
                .name(version.trust().standing())
                .text(Json.write(version.trust()))
                .name(retraction == null ? null : retraction.reason())
                .name(content.kind())
                .name(content.kind().side())
                .text(when.edtf())
                .day(when.earliest())
                .day(when.latest())
                .text(place.country())
                .text(place.town())
                .text(Json.write(version.says()))
                .text(row.open() ? Json.write(Opening.open(version.says(), row.agreed(), words)) : null);
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("entry", UUID.class),
                row.getString("campaign"),
                row.getLong("logged_position"),
                new Moment(row.getLong("from_position"), row.getObject("recorded", LocalDate.class)),
                Change.valueOf(row.getString("change")),
                day(row, "appeared"),
                row.getBoolean("shown"),
                row.getBoolean("corrected"),
                Json.read(row.getString("trust"), Trust.class),
                row.getString("role"),
                Json.read(row.getString("sealed"), Says.class));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
