package shanyrak.query.timeline;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.values.Precision;
import shanyrak.query.campaign.PrecisionPolicies;
import shanyrak.query.campaign.PrecisionPolicy;
import shanyrak.query.counting.Counts;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;

/** Counts the entries of a search by the places that the public may know of them: the same entries that the totals count. */
@Component
public class PlaceTally {

    private final JdbcClient jdbc;
    private final PrecisionPolicies policies;

    PlaceTally(@QuerySideDatabase JdbcClient jdbc, PrecisionPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /**
     * What one side did at one place.
     *
     * @param side as addresses write it
     * @param country ISO 3166-1 alpha-2
     * @param town as it is spelled; null where it is not shown
     * @param cell never finer than a town; null where no coordinates are shown
     */
    public record Sum(
            String side,
            String country,
            @Nullable String town,
            @Nullable Coordinates cell,
            Counts counts) {}

    /** @throws shanyrak.query.reading.BadQuery naming every parameter that cannot be understood */
    public List<Sum> count(String campaign, TimelineFilter filter, AsOf asOf) {
        PrecisionPolicy policy = policies.of(campaign);
        Condition condition = Condition.of(campaign, filter.understood(), asOf, policy);
        return jdbc.sql("""
                        WITH hit AS (
                          SELECT side, country, %s AS town,
                            CASE WHEN kind = ANY (:placed) THEN words -> 'place' -> 'coordinates' END AS point,
                            actions, items, people_low, people_high, unknown_turnout
                          FROM timeline_v3.version JOIN timeline_v3.saying USING (entry, from_position)
                          WHERE counts AND %s)
                        SELECT side, country, town, point ->> 'latitude' AS latitude, point ->> 'longitude' AS longitude,
                          count(*) AS entries, sum(actions) AS actions, sum(items) AS items,
                          sum(people_low) AS people_low, sum(people_high) AS people_high,
                          sum(unknown_turnout) AS unknown_turnout
                        FROM hit GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5""".formatted(Condition.TOWN, condition.sql()))
                .params(condition.parameters())
                .param("placed", Condition.kindsWithTowns(policy))
                .query((row, _) -> sum(row))
                .list();
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(
                Kebab.of(row.getString("side")),
                row.getString("country"),
                row.getString("town"),
                cell(row.getBigDecimal("latitude"), row.getBigDecimal("longitude")),
                Counts.read(row));
    }

    private static @Nullable Coordinates cell(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? null : new Coordinates(latitude, longitude).at(Precision.TOWN);
    }
}
