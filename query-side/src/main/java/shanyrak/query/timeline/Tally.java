package shanyrak.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.PrecisionPolicies;
import shanyrak.query.counting.Counts;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;

/** Counts what the entries of a search are worth, in any state of the record: the very entries that the timeline shows. */
@Component
public class Tally {

    /** What is broken down by; a week is an ISO 8601 one, such as {@code 2006-W15}. */
    public static final List<String> DIMENSIONS =
            List.of("kind", "side", "channel", "country", "organisation", "week", "standing");

    private final JdbcClient jdbc;
    private final PrecisionPolicies policies;

    Tally(@QuerySideDatabase JdbcClient jdbc, PrecisionPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /**
     * Counts of one value of one dimension.
     *
     * @param dimension null for the sum of all
     */
    private record Sum(@Nullable String dimension, String value, Counts counts) {}

    /** @param by for each dimension the counts of its values, which add up to the totals */
    public record Breakdown(Counts totals, Map<String, Map<String, Counts>> by) {}

    /** @throws shanyrak.query.reading.BadQuery naming every parameter that cannot be understood */
    public Breakdown count(String campaign, TimelineFilter filter, AsOf asOf) {
        Condition condition = Condition.of(campaign, filter.understood(), asOf, policies.of(campaign));
        List<Sum> sums = jdbc.sql("""
                        WITH hit AS (
                          SELECT kind, side, coalesce(channel, 'none') AS channel, country,
                            coalesce(organisers[1], 'none') AS organisation, to_char(earliest, 'IYYY"-W"IW') AS week,
                            standing, actions, items, people_low, people_high, unknown_turnout
                          FROM timeline_v3.version WHERE counts AND\s""" + condition.sql() + """
                        )
                        SELECT kind, side, channel, country, organisation, week, standing,
                          count(*) AS entries, sum(actions) AS actions, sum(items) AS items,
                          sum(people_low) AS people_low, sum(people_high) AS people_high,
                          sum(unknown_turnout) AS unknown_turnout
                        FROM hit
                        GROUP BY GROUPING SETS ((), (kind), (side), (channel), (country), (organisation), (week),
                          (standing))
                        ORDER BY kind, side, channel, country, organisation, week, standing""")
                .params(condition.parameters())
                .query((row, _) -> sum(row))
                .list();
        return breakdown(sums);
    }

    private static Breakdown breakdown(List<Sum> sums) {
        Map<String, Map<String, Counts>> by = new LinkedHashMap<>();
        DIMENSIONS.forEach(dimension -> by.put(dimension, new LinkedHashMap<>()));
        Counts whole = Counts.NONE;
        for (Sum sum : sums) {
            if (sum.dimension() == null) {
                whole = sum.counts();
            } else {
                by.computeIfAbsent(sum.dimension(), _ -> new LinkedHashMap<>()).put(sum.value(), sum.counts());
            }
        }
        return new Breakdown(whole, by);
    }

    private static Sum sum(ResultSet row) throws SQLException {
        for (String dimension : DIMENSIONS) {
            String value = row.getString(dimension);
            if (value != null) {
                return new Sum(dimension, named(dimension, value), Counts.read(row));
            }
        }
        return new Sum(null, "", Counts.read(row));
    }

    private static String named(String dimension, String value) {
        return switch (dimension) {
            case "kind", "side", "standing" -> Kebab.of(value);
            default -> value;
        };
    }
}
