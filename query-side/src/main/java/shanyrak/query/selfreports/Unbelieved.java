package shanyrak.query.selfreports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.selfreport.SelfReportCriteria;
import shanyrak.query.platform.QuerySideDatabase;

/** What an editor has to see before and after some reports are left out. */
@Component
class Unbelieved {

    private final JdbcClient jdbc;

    Unbelieved(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reports of one day, channel and country.
     *
     * @param reportedOn UTC day of recording
     * @param leftOut how many of them do not count
     */
    record Line(
            LocalDate reportedOn, String channel, @Nullable String country, long reports, long items, long leftOut) {}

    /** How many reports are meant, and how many of them count. */
    record Matched(long reports, long counted) {}

    /** @param reports how many it means */
    record Discount(
            UUID discount,
            SelfReportCriteria criteria,
            String reason,
            long reports,
            LocalDate decidedOn,
            @Nullable LocalDate takenBackOn) {}

    Matched matched(Criteria criteria) {
        return jdbc.sql("""
                        SELECT count(*) AS reports, count(*) FILTER (WHERE discounts = 0) AS counted
                        FROM selfreports_v1.report WHERE """ + " " + Criteria.CONDITION)
                .params(criteria.parameters())
                .query((row, _) -> new Matched(row.getLong("reports"), row.getLong("counted")))
                .single();
    }

    /** The latest days first, of a day the most first. */
    List<Line> lines(Criteria criteria, int limit) {
        return jdbc.sql("""
                        SELECT reported_on, channel, country, count(*) AS reports, sum(items) AS items,
                          count(*) FILTER (WHERE discounts > 0) AS left_out
                        FROM selfreports_v1.report WHERE %s
                        GROUP BY reported_on, channel, country
                        ORDER BY reported_on DESC, reports DESC, channel, country LIMIT :limit""".formatted(Criteria.CONDITION))
                .params(criteria.parameters())
                .param("limit", limit)
                .query((row, _) -> new Line(
                        row.getObject("reported_on", LocalDate.class),
                        row.getString("channel"),
                        row.getString("country"),
                        row.getLong("reports"),
                        row.getLong("items"),
                        row.getLong("left_out")))
                .list();
    }

    /** The latest first. */
    List<Discount> discounts(String campaign) {
        return jdbc.sql("SELECT * FROM selfreports_v1.discount WHERE campaign = :campaign ORDER BY position DESC")
                .param("campaign", campaign)
                .query((row, _) -> new Discount(
                        row.getObject("discount", UUID.class),
                        SelfReportsProjection.meant(row),
                        row.getString("reason"),
                        row.getLong("reports"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("taken_back_on", LocalDate.class)))
                .list();
    }
}
