package shanyrak.query.totals;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.Trust;
import shanyrak.query.counting.Counts;
import shanyrak.query.platform.BatchWriter;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.Rows;
import shanyrak.query.totals.Contribution.Cell;

/** The tables of {@code totals_v2}, as the projection writes them. */
@Component
class Cells implements Rows<UUID, Counted> {

    private static final String COLUMNS = """
            campaign, day, kind, side, channel, country, organisation, standing,
            entries, actions, items, people_low, people_high, unknown_turnout""";

    private static final String KEEP = """
            INSERT INTO totals_v2.entry (entry, campaign, content, shown, trust)
            VALUES (?, ?, cast(? AS json), ?, cast(? AS json))
            ON CONFLICT (entry) DO UPDATE
            SET content = excluded.content, shown = excluded.shown, trust = excluded.trust""";

    private static final String FORGET = "DELETE FROM totals_v2.contribution WHERE entry = ?";

    private static final String REMEMBER = "INSERT INTO totals_v2.contribution (entry, " + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String ADD = "INSERT INTO totals_v2.cell AS cell (" + COLUMNS + """
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (campaign, day, kind, side, channel, country, organisation, standing) DO UPDATE SET
              entries = cell.entries + excluded.entries,
              actions = cell.actions + excluded.actions,
              items = cell.items + excluded.items,
              people_low = cell.people_low + excluded.people_low,
              people_high = cell.people_high + excluded.people_high,
              unknown_turnout = cell.unknown_turnout + excluded.unknown_turnout""";

    private static final String DROP_IF_EMPTY = """
            DELETE FROM totals_v2.cell WHERE campaign = ? AND day = ? AND kind = ? AND side = ? AND channel = ?
              AND country = ? AND organisation = ? AND standing = ? AND entries = 0""";

    private static final String ADD_TO_SUM = """
            INSERT INTO totals_v2.sum AS kept (campaign, dimension, value,
              entries, actions, items, people_low, people_high, unknown_turnout)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (campaign, dimension, value) DO UPDATE SET
              entries = kept.entries + excluded.entries,
              actions = kept.actions + excluded.actions,
              items = kept.items + excluded.items,
              people_low = kept.people_low + excluded.people_low,
              people_high = kept.people_high + excluded.people_high,
              unknown_turnout = kept.unknown_turnout + excluded.unknown_turnout""";

    private static final String DROP_SUM_IF_EMPTY =
            "DELETE FROM totals_v2.sum WHERE campaign = ? AND dimension = ? AND value = ? AND entries = 0";

    private final JdbcClient jdbc;
    private final BatchWriter writer;

    Cells(@QuerySideDatabase JdbcClient jdbc, BatchWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    @Override
    public Map<UUID, Counted> read(Collection<UUID> entries) {
        return jdbc
                .sql("""
                        SELECT entry.entry, entry.campaign, content, shown, trust,
                          contribution.entry IS NOT NULL AS counts, day, kind, side, channel, country, organisation,
                          standing, entries, actions, items, people_low, people_high, unknown_turnout
                        FROM totals_v2.entry LEFT JOIN totals_v2.contribution USING (entry)
                        WHERE entry.entry = ANY (:entries)""")
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, _) -> counted(row))
                .list()
                .stream()
                .collect(toMap(counted -> counted.entry().entry(), Function.identity()));
    }

    @Override
    public void write(List<Changed<Counted>> changes) {
        List<Contribution> before = contributions(changes.stream().map(Changed::before));
        List<Contribution> after = contributions(changes.stream().map(Changed::after));
        writer.write(KEEP, changes, (change, values) -> entry(change.after().entry(), values));
        writer.write(FORGET, before, (gone, values) -> values.id(gone.entry()));
        writer.write(REMEMBER, after, (added, values) -> cell(added.cell(), added.counts(), values.id(added.entry())));
        add(before, after);
    }

    /** A cell that nothing is left in goes, and the organisation's name with it. */
    private void add(List<Contribution> before, List<Contribution> after) {
        Map<Cell, Counts> differences = new LinkedHashMap<>();
        before.forEach(gone -> differences.merge(gone.cell(), gone.counts().negated(), Counts::plus));
        after.forEach(added -> differences.merge(added.cell(), added.counts(), Counts::plus));
        writer.write(
                ADD,
                differences.entrySet(),
                (difference, values) -> cell(difference.getKey(), difference.getValue(), values));
        Set<Cell> diminished = before.stream().map(Contribution::cell).collect(toSet());
        writer.write(DROP_IF_EMPTY, diminished, Cells::key);
        addToSums(differences, diminished);
    }

    /** Reading what is kept takes no longer the more cells there are. */
    private void addToSums(Map<Cell, Counts> differences, Set<Cell> diminished) {
        Map<Sum, Counts> sums = new LinkedHashMap<>();
        differences.forEach((cell, counts) -> Sum.of(cell).forEach(sum -> sums.merge(sum, counts, Counts::plus)));
        writer.write(ADD_TO_SUM, sums.entrySet(), (sum, values) -> counts(sum.getValue(), key(sum.getKey(), values)));
        Set<Sum> mayBeEmpty = diminished.stream().flatMap(Sum::of).collect(toSet());
        writer.write(DROP_SUM_IF_EMPTY, mayBeEmpty, Cells::key);
    }

    private static List<Contribution> contributions(Stream<@Nullable Counted> counted) {
        return counted.filter(Objects::nonNull)
                .map(Counted::contribution)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void clear() {
        jdbc.sql("TRUNCATE totals_v2.entry, totals_v2.contribution, totals_v2.cell, totals_v2.sum")
                .update();
    }

    private static void entry(Countable entry, BatchWriter.Values values) {
        values.id(entry.entry())
                .text(entry.campaign())
                .text(Json.write(entry.content()))
                .flag(entry.shown())
                .text(Json.write(entry.trust()));
    }

    private static void cell(Cell cell, Counts counts, BatchWriter.Values values) {
        key(cell, values);
        counts(counts, values);
    }

    private static void counts(Counts counts, BatchWriter.Values values) {
        values.number(counts.entries())
                .number(counts.actions())
                .number(counts.items())
                .number(counts.people().low())
                .number(counts.people().high())
                .number(counts.entriesWithUnknownTurnout());
    }

    private static BatchWriter.Values key(Sum sum, BatchWriter.Values values) {
        return values.text(sum.campaign()).text(sum.dimension()).text(sum.value());
    }

    private static void key(Cell cell, BatchWriter.Values values) {
        values.text(cell.campaign())
                .day(cell.day())
                .text(cell.kind())
                .text(cell.side())
                .text(cell.channel())
                .text(cell.country())
                .text(cell.organisation())
                .text(cell.standing());
    }

    private static Counted counted(ResultSet row) throws SQLException {
        UUID entry = row.getObject("entry", UUID.class);
        Countable countable = new Countable(
                entry,
                row.getString("campaign"),
                Json.read(row.getString("content"), EntryContent.class),
                row.getBoolean("shown"),
                Json.read(row.getString("trust"), Trust.class));
        return new Counted(countable, row.getBoolean("counts") ? contribution(entry, row) : null);
    }

    private static Contribution contribution(UUID entry, ResultSet row) throws SQLException {
        Cell cell = new Cell(
                row.getString("campaign"),
                row.getObject("day", LocalDate.class),
                row.getString("kind"),
                row.getString("side"),
                row.getString("channel"),
                row.getString("country"),
                row.getString("organisation"),
                row.getString("standing"));
        return new Contribution(entry, cell, Counts.read(row));
    }
}
