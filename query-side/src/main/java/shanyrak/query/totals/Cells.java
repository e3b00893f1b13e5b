package shanyrak.query.totals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.EntryContent;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.totals.Contribution.Cell;
import shanyrak.query.totals.Counts.People;

/** The tables of {@code totals_v1}, as the projection writes them. */
@Component
class Cells {

    private static final String COLUMNS = """
            campaign, day, kind, side, channel, country, organisation,
            entries, actions, items, people_low, people_high, unknown_turnout""";
    private static final String VALUES = """
            :campaign, :day, :kind, :side, :channel, :country, :organisation,
            :entries, :actions, :items, :low, :high, :unknown""";

    private final JdbcClient jdbc;

    Cells(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Countable find(UUID entry) {
        return jdbc.sql("SELECT * FROM totals_v1.entry WHERE entry = :entry")
                .param("entry", entry)
                .query((row, _) -> new Countable(
                        entry,
                        row.getString("campaign"),
                        Json.read(row.getString("content"), EntryContent.class),
                        row.getBoolean("shown"),
                        row.getBoolean("retracted")))
                .single();
    }

    void keep(Countable entry) {
        jdbc.sql("""
                        INSERT INTO totals_v1.entry (entry, campaign, content, shown, retracted)
                        VALUES (:entry, :campaign, cast(:content AS json), :shown, :retracted)
                        ON CONFLICT (entry) DO UPDATE
                        SET content = excluded.content, shown = excluded.shown, retracted = excluded.retracted""")
                .param("entry", entry.entry())
                .param("campaign", entry.campaign())
                .param("content", Json.write(entry.content()))
                .param("shown", entry.shown())
                .param("retracted", entry.retracted())
                .update();
    }

    void add(Contribution added) {
        with(
                        jdbc.sql("INSERT INTO totals_v1.contribution (entry, " + COLUMNS + ") VALUES (:entry, " + VALUES
                                + ")"),
                        added,
                        1)
                .param("entry", added.entry())
                .update();
        change(added, 1);
    }

    /** A cell that nothing is left in goes, and the organisation's name with it. */
    void takeAway(UUID entry) {
        jdbc.sql("DELETE FROM totals_v1.contribution WHERE entry = :entry RETURNING *")
                .param("entry", entry)
                .query((row, _) -> contribution(entry, row))
                .optional()
                .ifPresent(before -> {
                    change(before, -1);
                    jdbc.sql("DELETE FROM totals_v1.cell WHERE campaign = :campaign AND day = :day AND entries = 0")
                            .param("campaign", before.cell().campaign())
                            .param("day", before.cell().day())
                            .update();
                });
    }

    void clear() {
        jdbc.sql("TRUNCATE totals_v1.entry, totals_v1.contribution, totals_v1.cell")
                .update();
    }

    private void change(Contribution by, int sign) {
        with(jdbc.sql("INSERT INTO totals_v1.cell AS cell (" + COLUMNS + ") VALUES (" + VALUES + ")" + """
                         ON CONFLICT (campaign, day, kind, side, channel, country, organisation) DO UPDATE SET
                          entries = cell.entries + excluded.entries,
                          actions = cell.actions + excluded.actions,
                          items = cell.items + excluded.items,
                          people_low = cell.people_low + excluded.people_low,
                          people_high = cell.people_high + excluded.people_high,
                          unknown_turnout = cell.unknown_turnout + excluded.unknown_turnout"""), by, sign)
                .update();
    }

    private static StatementSpec with(StatementSpec statement, Contribution contribution, int sign) {
        Cell cell = contribution.cell();
        Counts counts = contribution.counts();
        return statement
                .param("campaign", cell.campaign())
                .param("day", cell.day())
                .param("kind", cell.kind())
                .param("side", cell.side())
                .param("channel", cell.channel())
                .param("country", cell.country())
                .param("organisation", cell.organisation())
                .param("entries", sign * counts.entries())
                .param("actions", sign * counts.actions())
                .param("items", sign * counts.items())
                .param("low", sign * counts.people().low())
                .param("high", sign * counts.people().high())
                .param("unknown", sign * counts.entriesWithUnknownTurnout());
    }

    private static Contribution contribution(UUID entry, ResultSet row) throws SQLException {
        Cell cell = new Cell(
                row.getString("campaign"),
                row.getObject("day", LocalDate.class),
                row.getString("kind"),
                row.getString("side"),
                row.getString("channel"),
                row.getString("country"),
                row.getString("organisation"));
        return new Contribution(entry, cell, counts(row));
    }

    static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("entries"),
                row.getLong("actions"),
                row.getLong("items"),
                new People(row.getLong("people_low"), row.getLong("people_high")),
                row.getLong("unknown_turnout"));
    }
}
