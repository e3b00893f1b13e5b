package shanyrak.query.totals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.QuerySideDatabase;

/** Asks the view {@value #VIEW}. The totals and their breakdown are read from the same cells in one statement. */
@Component
public class Totals {

    public static final String VIEW = "totals";

    /** What the totals are broken down by; a week is an ISO 8601 one, such as {@code 2006-W15}. */
    static final List<String> DIMENSIONS =
            List.of("kind", "side", "channel", "country", "organisation", "week", "standing");

    private final JdbcClient jdbc;

    Totals(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param by for each dimension the counts of its values, which add up to the totals */
    record Breakdown(Counts totals, Map<String, Map<String, Counts>> by) {}

    /** The totals of one campaign. */
    public Counts of(String campaign) {
        return breakdown(campaign).totals();
    }

    Breakdown breakdown(String campaign) {
        Map<String, Map<String, Counts>> by = new LinkedHashMap<>();
        DIMENSIONS.forEach(dimension -> by.put(dimension, new LinkedHashMap<>()));
        Counts whole = Counts.NONE;
        for (Sum sum : sums(campaign)) {
            if (sum.dimension() == null) {
                whole = sum.counts();
            } else {
                by.computeIfAbsent(sum.dimension(), _ -> new LinkedHashMap<>()).put(sum.value(), sum.counts());
            }
        }
        return new Breakdown(whole, by);
    }

    /** @param dimension none for the sum of all cells */
    private record Sum(@Nullable String dimension, String value, Counts counts) {}

    /** A campaign without entries has a sum of all too, which is NULL and read as 0. */
    private List<Sum> sums(String campaign) {
        return jdbc.sql("""
                        WITH cell AS (
                          SELECT *, to_char(day, 'IYYY"-W"IW') AS week FROM totals_v2.cell WHERE campaign = :campaign)
                        SELECT kind, side, channel, country, organisation, week, standing,
                          sum(entries) AS entries, sum(actions) AS actions, sum(items) AS items,
                          sum(people_low) AS people_low, sum(people_high) AS people_high,
                          sum(unknown_turnout) AS unknown_turnout
                        FROM cell
                        GROUP BY GROUPING SETS ((), (kind), (side), (channel), (country), (organisation), (week),
                          (standing))
                        ORDER BY kind, side, channel, country, organisation, week, standing""")
                .param("campaign", campaign)
                .query((row, _) -> sum(row))
                .list();
    }

    private static Sum sum(ResultSet row) throws SQLException {
        for (String dimension : DIMENSIONS) {
            String value = row.getString(dimension);
            if (value != null) {
                return new Sum(dimension, value, Cells.counts(row));
            }
        }
        return new Sum(null, "", Cells.counts(row));
    }
}
