package shanyrak.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.PrecisionPolicies;
import shanyrak.query.campaign.PrecisionPolicy;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;

/** Counts what a search finds, and how much of it each further choice would leave. */
@Component
class Facets {

    /** The rarest values of a facet are left out, and that is said. */
    private static final int VALUES = 50;

    static final List<String> NAMES =
            List.of("kind", "side", "standing", "country", "place", "channel", "organisation", "demand", "addressee");

    private final JdbcClient jdbc;
    private final PrecisionPolicies policies;

    Facets(@QuerySideDatabase JdbcClient jdbc, PrecisionPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /**
     * How many entries a search finds.
     *
     * @param total entries, or {@value Timeline#COUNTED} where there are more
     * @param more whether there are more, which are not counted
     * @param facets by the name of the parameter how many entries have each value, the most frequent first; empty where
     *     there are more. An entry with several demands or organisers counts for each
     */
    record Found(long total, boolean more, Map<String, Map<String, Long>> facets) {}

    Found count(String campaign, Wanted wanted, AsOf asOf) {
        PrecisionPolicy policy = policies.of(campaign);
        Condition condition = Condition.of(campaign, wanted, asOf, policy);
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        List<Long> totals = new ArrayList<>();
        jdbc.sql("WITH hit AS MATERIALIZED (SELECT kind, side, standing, country, coalesce(channel, 'none') AS channel,"
                        + " CASE WHEN kind = ANY (:placed) THEN town END AS place, demands, addressee, organisers"
                        + " FROM timeline_v3.version WHERE " + condition.sql() + " LIMIT :most)" + COUNT)
                .params(condition.parameters())
                .param("placed", Condition.kindsWithTowns(policy))
                .param("most", Timeline.COUNTED + 1)
                .query(row -> {
                    if (row.getString("facet").equals("total")) {
                        totals.add(row.getLong("entries"));
                    } else {
                        add(row, facets);
                    }
                });
        long total = totals.getFirst();
        boolean more = total > Timeline.COUNTED;
        return new Found(Math.min(total, Timeline.COUNTED), more, more ? Map.of() : facets);
    }

    private static final String COUNT = """
            , counted AS (
              SELECT CASE grouping(kind, side, standing, country, channel, place, addressee)
                  WHEN 63 THEN 'kind' WHEN 95 THEN 'side' WHEN 111 THEN 'standing' WHEN 119 THEN 'country'
                  WHEN 123 THEN 'channel' WHEN 125 THEN 'place' WHEN 126 THEN 'addressee' ELSE 'total' END AS facet,
                coalesce(kind, side, standing, country, channel, place, cast(addressee AS text)) AS value,
                count(*) AS entries
              FROM hit
              GROUP BY GROUPING SETS ((), (kind), (side), (standing), (country), (channel), (place), (addressee))
              UNION ALL
              SELECT 'demand', cast(demand AS text), count(*) FROM hit, unnest(demands) AS demand GROUP BY demand
              UNION ALL
              SELECT 'organisation', organisation, count(*) FROM hit, unnest(organisers) AS organisation
              GROUP BY organisation)
            SELECT facet, value, entries FROM counted WHERE facet = 'total' OR value <> ''
            ORDER BY facet, entries DESC, value""";

    private static void add(ResultSet row, Map<String, Map<String, Long>> facets) throws SQLException {
        String facet = row.getString("facet");
        Map<String, Long> values = facets.computeIfAbsent(facet, _ -> new LinkedHashMap<>());
        if (values.size() < VALUES) {
            values.put(name(facet, row.getString("value")), row.getLong("entries"));
        }
    }

    private static String name(String facet, String value) {
        return switch (facet) {
            case "kind", "side", "standing" -> Kebab.of(value);
            default -> value;
        };
    }
}
