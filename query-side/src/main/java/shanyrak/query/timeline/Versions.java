package shanyrak.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.values.Place;
import shanyrak.events.values.When;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.timeline.Version.Change;
import shanyrak.query.timeline.Version.Moment;

/** The table {@code timeline_v1.version}, as the projection writes it. Opened words are in it only while they are public. */
@Component
class Versions {

    private final JdbcClient jdbc;
    private final Opening opening;

    Versions(@QuerySideDatabase JdbcClient jdbc, Opening opening) {
        this.jdbc = jdbc;
        this.opening = opening;
    }

    void begin(Version first) {
        insert(first, first.shown());
    }

    void replace(Version before, Version after) {
        jdbc.sql("UPDATE timeline_v1.version SET to_position = :to WHERE entry = :entry AND to_position IS NULL")
                .param("to", after.from().position())
                .param("entry", after.entry())
                .update();
        insert(after, after.shown());
        if (before.shown() != after.shown() || before.wordsArePublic() != after.wordsArePublic()) {
            disclose(after);
        }
    }

    Version current(UUID entry) {
        return jdbc.sql("SELECT * FROM timeline_v1.version WHERE entry = :entry AND to_position IS NULL")
                .param("entry", entry)
                .query((row, _) -> version(row))
                .single();
    }

    void clear() {
        jdbc.sql("TRUNCATE timeline_v1.version").update();
    }

    /** What is public of an entry today goes for its earlier versions too. */
    private void disclose(Version now) {
        jdbc.sql("SELECT * FROM timeline_v1.version WHERE entry = :entry")
                .param("entry", now.entry())
                .query((row, _) -> version(row))
                .list()
                .forEach(version -> disclose(version, now));
    }

    private void disclose(Version version, Version now) {
        jdbc.sql("""
                        UPDATE timeline_v1.version SET disclosed = :disclosed, words = cast(:words AS json)
                        WHERE entry = :entry AND from_position = :from""")
                .param("disclosed", now.shown())
                .param("words", version.shown() && now.wordsArePublic() ? words(version) : null)
                .param("entry", version.entry())
                .param("from", version.from().position())
                .update();
    }

    private void insert(Version version, boolean disclosed) {
        EntryContent content = version.says().content();
        When when = content.facts().when();
        Place place = content.facts().place();
        Says.Retraction retraction = version.says().retraction();
        jdbc.sql("""
                        INSERT INTO timeline_v1.version (entry, from_position, logged_position, campaign, change, recorded,
                          appeared, shown, disclosed, corrected, retracted, kind, side, edtf, earliest, latest, country, town,
                          sealed, words)
                        VALUES (:entry, :from, :logged, :campaign, :change, :recorded,
                          :appeared, :shown, :disclosed, :corrected, :retracted, :kind, :side, :edtf, :earliest, :latest,
                          :country, :town, cast(:sealed AS json), cast(:words AS json))""")
                .param("entry", version.entry())
                .param("from", version.from().position())
                .param("logged", version.logged())
                .param("campaign", version.campaign())
                .param("change", version.change().name())
                .param("recorded", version.from().day())
                .param("appeared", version.appeared())
                .param("shown", version.shown())
                .param("disclosed", disclosed)
                .param("corrected", version.corrected())
                .param(
                        "retracted",
                        retraction == null ? null : retraction.reason().name())
                .param("kind", content.kind().name())
                .param("side", content.kind().side().name())
                .param("edtf", when.edtf())
                .param("earliest", when.earliest())
                .param("latest", when.latest())
                .param("country", place.country())
                .param("town", place.town())
                .param("sealed", Json.write(version.says()))
                .param("words", version.wordsArePublic() ? words(version) : null)
                .update();
    }

    private String words(Version version) {
        return Json.write(opening.open(version.entry(), version.says()));
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
                Json.read(row.getString("sealed"), Says.class));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
