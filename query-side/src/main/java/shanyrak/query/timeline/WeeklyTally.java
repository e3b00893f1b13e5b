package shanyrak.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Kind;
import shanyrak.query.campaign.PrecisionPolicies;
import shanyrak.query.counting.Counts;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;

/** Counts a campaign's entries week by week, in any state of the record: the very entries that {@link Tally} counts. */
@Component
public class WeeklyTally {

    private final JdbcClient jdbc;
    private final PrecisionPolicies policies;

    WeeklyTally(@QuerySideDatabase JdbcClient jdbc, PrecisionPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /**
     * The entries of one kind in one week.
     *
     * @param monday of the ISO 8601 week that their earliest day is in
     * @param withoutTurnout how many of them nobody was counted at, neither at least nor at most
     * @param countries where they happened, ISO 3166-1 alpha-2
     */
    public record OfAKind(LocalDate monday, Kind kind, Counts counts, long withoutTurnout, Set<String> countries) {}

    /** The earliest week first; a week without entries is not among them. */
    public List<OfAKind> count(String campaign, AsOf asOf) {
        Condition condition = Condition.of(campaign, TimelineFilter.none().understood(), asOf, policies.of(campaign));
        return jdbc.sql("""
                        SELECT earliest - (cast(extract(isodow FROM earliest) AS integer) - 1) AS monday, kind,
                          count(*) AS entries, sum(actions) AS actions, sum(items) AS items,
                          sum(people_low) AS people_low, sum(people_high) AS people_high,
                          sum(unknown_turnout) AS unknown_turnout,
                          count(*) FILTER (WHERE unknown_turnout > 0 AND people_high = 0) AS without_turnout,
                          array_agg(DISTINCT country) AS countries
                        FROM timeline_v3.version WHERE counts AND\s""" + condition.sql() + " GROUP BY 1, 2 ORDER BY 1, 2")
                .params(condition.parameters())
                .query((row, _) -> ofAKind(row))
                .list();
    }

    private static OfAKind ofAKind(ResultSet row) throws SQLException {
        return new OfAKind(
                row.getObject("monday", LocalDate.class),
                Kind.valueOf(row.getString("kind")),
                Counts.read(row),
                row.getLong("without_turnout"),
                Set.of((String[]) row.getArray("countries").getArray()));
    }
}
