package shanyrak.query.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.Trust;
import shanyrak.events.values.Place;
import shanyrak.events.values.Precision;
import shanyrak.events.values.When;
import shanyrak.query.counting.Counting;
import shanyrak.query.counting.Counts;
import shanyrak.query.fulltext.SearchedText;
import shanyrak.query.platform.BatchWriter;
import shanyrak.query.platform.Disclosures;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.Rows;
import shanyrak.query.platform.SealedWords;
import shanyrak.query.platform.Words;
import shanyrak.query.timeline.Version.Change;
import shanyrak.query.timeline.Version.Moment;

/** The table {@code timeline_v3.version}, as the projection writes it. Opened words are in it only while they are public. */
@Component
class Versions implements Rows<UUID, Chronicle> {

    private static final String WRITE = """
            INSERT INTO timeline_v3.version (entry, from_position, to_position, logged_position, changed_position, earliest,
              latest, recorded, changed_on, appeared, corrected_on, addressee, items, people_low, people_high,
              unknown_turnout, actions, edition, overdue, counts, public, shown, corrected, campaign, change, role, standing,
              retracted, kind, side, edtf, country, town, exactness, channel, demands, organisers, terms)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              setweight(to_tsvector('russian', ?) || to_tsvector('simple', ?), 'B')
              || setweight(to_tsvector('russian', ?) || to_tsvector('simple', ?), 'C')
              || setweight(to_tsvector('russian', ?) || to_tsvector('simple', ?), 'D'))
            ON CONFLICT (entry, from_position, campaign) DO UPDATE
            SET to_position = excluded.to_position, public = excluded.public, addressee = excluded.addressee,
              country = excluded.country, town = excluded.town, exactness = excluded.exactness,
              channel = excluded.channel, demands = excluded.demands, organisers = excluded.organisers,
              terms = excluded.terms""";

    private static final String SAY = """
            INSERT INTO timeline_v3.saying (entry, from_position, trust, sealed, words)
            VALUES (?, ?, cast(? AS json), cast(? AS json), cast(? AS json))
            ON CONFLICT (entry, from_position) DO UPDATE SET words = excluded.words""";

    private static final String LINK = """
            INSERT INTO timeline_v3.link (entry, from_position, relation, refers_to) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";

    private static final int BYTES_OF_ORGANISERS = 1_500;

    private final JdbcClient jdbc;
    private final BatchWriter writer;
    private final SealedWords sealed;
    private final Disclosures disclosures;

    Versions(@QuerySideDatabase JdbcClient jdbc, BatchWriter writer, SealedWords sealed, Disclosures disclosures) {
        this.disclosures = disclosures;
        this.jdbc = jdbc;
        this.writer = writer;
        this.sealed = sealed;
    }

    @Override
    public Map<UUID, Chronicle> read(Collection<UUID> entries) {
        Map<UUID, List<Version>> versions =
                jdbc
                        .sql("""
                        SELECT * FROM timeline_v3.version JOIN timeline_v3.saying USING (entry, from_position)
                        WHERE entry = ANY (:entries) ORDER BY entry, from_position""")
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
        List<Told> told = rows.parallelStream().map(row -> Told.of(row, words)).toList();
        writer.write(WRITE, told, Versions::columns);
        writer.write(SAY, told, Versions::saying);
        writer.write(
                LINK,
                rows.stream().flatMap(row -> Link.of(row.version()).stream()).toList(),
                Versions::link);
        disclosures.note(Timeline.VIEW, epochs(changes));
    }

    /** One for each campaign, always in the same order: those who note others wait for each other, not for ever. */
    private static List<Disclosures.Change> epochs(List<Rows.Changed<Chronicle>> changes) {
        Map<String, Long> epochs = new TreeMap<>();
        for (Rows.Changed<Chronicle> change : changes) {
            long epoch = change.after().epoch();
            if (epoch > 0) {
                epochs.merge(change.after().now().campaign(), epoch, Math::max);
            }
        }
        return epochs.entrySet().stream()
                .map(epoch -> new Disclosures.Change(epoch.getKey(), epoch.getValue()))
                .toList();
    }

    private static void link(Link link, BatchWriter.Values values) {
        values.id(link.entry())
                .number(link.from())
                .text(Kebab.of(link.relation()))
                .id(link.refersTo());
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
        jdbc.sql("TRUNCATE timeline_v3.version, timeline_v3.saying, timeline_v3.link")
                .update();
        disclosures.forget(Timeline.VIEW);
    }

    /** @param words as the public may see them, and as they are kept; null where it may not */
    private record Told(
            Chronicle.Row row,
            @Nullable Details words,
            @Nullable String kept) {

        static Told of(Chronicle.Row row, Words words) {
            if (!row.open()) {
                return new Told(row, null, null);
            }
            String kept = Json.write(Opening.open(row.version().says(), row.agreed(), words));
            return new Told(row, Json.read(kept, Details.class), kept);
        }
    }

    private static void columns(Told told, BatchWriter.Values values) {
        Version version = told.row().version();
        Says.Retraction retraction = version.says().retraction();
        When when = version.says().content().facts().when();
        values.id(version.entry())
                .number(version.from().position())
                .number(told.row().to())
                .number(version.logged())
                .number(version.edition().since().position())
                .day(when.earliest())
                .day(when.latest())
                .day(version.from().day())
                .day(version.edition().since().day())
                .day(version.appeared())
                .day(version.correctedOn())
                .integer(told.words() == null ? null : told.words().addressee());
        counts(version, values);
        values.integer(version.edition().number())
                .flag(version.edition().overdue())
                .flag(!version.trust().retracted())
                .flag(told.row().isPublic())
                .flag(version.shown())
                .flag(version.corrected())
                .text(version.campaign())
                .name(version.change())
                .text(version.role())
                .name(version.trust().standing())
                .name(retraction == null ? null : retraction.reason())
                .name(version.says().content().kind())
                .name(version.says().content().kind().side())
                .text(when.edtf());
        choices(told, values);
        terms(told, values);
    }

    private static void counts(Version version, BatchWriter.Values values) {
        Counts counts = version.trust().retracted()
                ? Counts.NONE
                : Counting.of(version.says().content());
        values.number(counts.items())
                .number(counts.people().low())
                .number(counts.people().high())
                .number(counts.entriesWithUnknownTurnout())
                .number(counts.actions());
    }

    /** Nothing can be chosen by what is not public. */
    private static void choices(Told told, BatchWriter.Values values) {
        Details words = told.words();
        if (words == null) {
            values.text("").text(null).name(Precision.COUNTRY).text(null);
            values.integers(List.of()).texts(List.of());
            return;
        }
        EntryContent content = told.row().version().says().content();
        Place place = content.facts().place();
        values.text(place.country())
                .text(place.town())
                .name(place.precision())
                .text(words.channel())
                .integers(content.facts().demands())
                .texts(indexed(Counting.organisers(words.organisers())));
    }

    /** The leading one, and as many more as there is room for in an index: some thirty. */
    private static List<String> indexed(List<String> organisers) {
        int bytes = 0;
        List<String> indexed = new ArrayList<>();
        for (String organiser : organisers) {
            bytes += organiser.getBytes(UTF_8).length;
            if (indexed.isEmpty() || bytes <= BYTES_OF_ORGANISERS) {
                indexed.add(organiser);
            }
        }
        return indexed;
    }

    private static void terms(Told told, BatchWriter.Values values) {
        Searchable searchable = told.words() == null ? Searchable.NONE : Searchable.of(told.words());
        Stream.of(searchable.other(), searchable.town(), searchable.venue())
                .map(SearchedText::of)
                .forEach(text -> values.text(text.words()).text(text.sounds()));
    }

    private static void saying(Told told, BatchWriter.Values values) {
        Version version = told.row().version();
        values.id(version.entry())
                .number(version.from().position())
                .text(Json.write(version.trust()))
                .text(Json.write(version.says()))
                .text(told.kept());
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
                edition(row),
                row.getBoolean("corrected"),
                day(row, "corrected_on"),
                Json.read(row.getString("trust"), Trust.class),
                row.getString("role"),
                Json.read(row.getString("sealed"), Says.class));
    }

    private static Version.Edition edition(ResultSet row) throws SQLException {
        return new Version.Edition(
                row.getInt("edition"),
                new Moment(row.getLong("changed_position"), row.getObject("changed_on", LocalDate.class)),
                row.getBoolean("overdue"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
