package shanyrak.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.PrecisionPolicies;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.SealedWords;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.timeline.Version.Change;

/** Asks the view {@value Timeline#VIEW} for one entry with all its versions. */
@Component
public class History {

    private final JdbcClient jdbc;
    private final SealedWords sealed;
    private final EntriesInWords words;
    private final PrecisionPolicies policies;
    private final ShownEntries shown;

    History(
            @QuerySideDatabase JdbcClient jdbc,
            SealedWords sealed,
            EntriesInWords words,
            PrecisionPolicies policies,
            ShownEntries shown) {
        this.shown = shown;
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.words = words;
        this.policies = policies;
    }

    /**
     * The versions that the public has seen until then, the first one first; of what was retracted for safety only the
     * last.
     *
     * @throws NoSuchPage when there was no such entry, or it is not public
     */
    public List<Edition> published(String campaign, UUID entry, AsOf asOf) {
        List<Row> seen =
                rows(campaign, entry, "AND public AND from_position <= :asOf", asOf.position(), Timeline::entry);
        return linkingOnlyToPublic(campaign, editions(seen), asOf);
    }

    private List<Edition> linkingOnlyToPublic(String campaign, List<Edition> editions, AsOf asOf) {
        Iterator<TimelineEntry> says = shown.linkingOnlyToPublic(
                        campaign, editions.stream().map(Edition::says).toList(), asOf)
                .iterator();
        return editions.stream().map(edition -> edition.saying(says.next())).toList();
    }

    /** All versions, also of an entry that is held: only for those who are signed in. */
    List<Edition> all(String campaign, UUID entry) {
        return editions(rows(
                campaign,
                entry,
                "AND from_position <= :asOf",
                Long.MAX_VALUE,
                (row, places) -> Timeline.entry(row, opened(entry, row), places)));
    }

    boolean isPublic(String campaign, UUID entry) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM timeline_v3.version
                        WHERE campaign = :campaign AND entry = :entry AND to_position IS NULL AND public)""")
                .param("campaign", campaign)
                .param("entry", entry)
                .query(Boolean.class)
                .single();
    }

    private record Row(
            Change change,
            long position,
            LocalDate recorded,
            @Nullable String role,
            TimelineEntry entry) {}

    private interface Reader {
        TimelineEntry read(ResultSet row, PublicPlaces places) throws SQLException;
    }

    private List<Row> rows(String campaign, UUID entry, String condition, long asOf, Reader reader) {
        PublicPlaces places = new PublicPlaces(policies.of(campaign));
        List<Row> rows = jdbc.sql("SELECT * FROM " + Timeline.VERSIONS
                        + " WHERE campaign = :campaign AND entry = :entry " + condition + " ORDER BY from_position")
                .param("asOf", asOf)
                .param("campaign", campaign)
                .param("entry", entry)
                .query((row, _) -> new Row(
                        Change.valueOf(row.getString("change")),
                        row.getLong("from_position"),
                        row.getObject("recorded", LocalDate.class),
                        row.getString("role"),
                        reader.read(row, places)))
                .list();
        if (rows.isEmpty()) {
            throw new NoSuchPage();
        }
        return rows;
    }

    private String opened(UUID entry, ResultSet row) throws SQLException {
        Says says = Json.read(row.getString("sealed"), Says.class);
        return Json.write(Opening.open(
                says,
                says.agreed().collect(Collectors.toSet()),
                sealed.of(says.keys(entry).collect(Collectors.toSet()))));
    }

    /** What readers cannot tell apart is one version to them. */
    private List<Edition> editions(List<Row> rows) {
        List<Edition> editions = new ArrayList<>();
        for (Row row : rows) {
            if (editions.isEmpty() || isAnother(row, editions.getLast())) {
                editions.add(new Edition(
                        editions.isEmpty() ? Math.max(row.entry().version(), 1) : next(row, editions.getLast()),
                        row.position(),
                        row.recorded(),
                        Kebab.of(row.change().isInternal() ? Change.LOGGED : row.change()),
                        row.role() == null ? null : Kebab.of(row.role()),
                        editions.isEmpty()
                                ? List.of()
                                : changed(editions.getLast().says(), row.entry()),
                        row.entry()));
            }
        }
        return editions;
    }

    /** While the public has not seen it, those who work on an entry count its changes. */
    private static boolean isAnother(Row row, Edition last) {
        return row.entry().version() > last.version() || !row.change().isInternal();
    }

    private static int next(Row row, Edition last) {
        return Math.max(row.entry().version(), last.version() + 1);
    }

    /** How an entry stands among those who work here. */
    record Pending(boolean retractionRequested, boolean clockPaused) {}

    Pending pending(UUID entry) {
        return new Pending(
                last(
                                entry,
                                Change.RETRACTION_REQUESTED,
                                Change.RETRACTION_DECLINED,
                                Change.RETRACTED,
                                Change.MERGED,
                                Change.REINSTATED)
                        == Change.RETRACTION_REQUESTED,
                last(entry, Change.CLOCK_PAUSED, Change.CLOCK_RESUMED) == Change.CLOCK_PAUSED);
    }

    /** The last change of these sorts; null if there was none. */
    private @Nullable Change last(UUID entry, Change... sorts) {
        return jdbc.sql("""
                        SELECT change FROM timeline_v3.version WHERE entry = :entry AND change IN (:sorts)
                        ORDER BY from_position DESC LIMIT 1""")
                .param("entry", entry)
                .param("sorts", Stream.of(sorts).map(Change::name).toList())
                .query((row, _) -> Change.valueOf(row.getString("change")))
                .optional()
                .orElse(null);
    }

    private List<String> changed(TimelineEntry before, TimelineEntry after) {
        Map<String, String> old = texts(before);
        Map<String, String> now = texts(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .toList();
    }

    private Map<String, String> texts(TimelineEntry entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        words.card(entry, Map.of(), Locale.ENGLISH).lines().forEach(line -> texts.put(line.name(), line.text()));
        return texts;
    }
}
