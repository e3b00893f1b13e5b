package shanyrak.query.selfreports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.SaidSent;
import shanyrak.query.platform.QuerySideDatabase;

/** Asks the view {@value #VIEW} what counts. */
@Component
class SelfReports implements SaidSent {

    static final String VIEW = "selfreports";

    private static final String CHANNEL = "lower(replace(channel, '_', '-'))";
    private static final String COUNTRY = "coalesce(country, 'none')";
    private static final String WEEK = "to_char(day, 'IYYY\"-W\"IW')";

    private final JdbcClient jdbc;

    SelfReports(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How much people say.
     *
     * @param reports each of one person
     * @param items that they say they sent
     */
    record Sum(long reports, long items) {}

    @Override
    public String view() {
        return VIEW;
    }

    @Override
    public Said in(String campaign) {
        Sum counted = counted(campaign);
        return new Said(counted.reports(), counted.items(), discounted(campaign).reports());
    }

    Sum counted(String campaign) {
        return sum(campaign, "discounts = 0");
    }

    Sum discounted(String campaign) {
        return sum(campaign, "discounts > 0");
    }

    /** What counts, by channel, country and week; each adds up to the whole. */
    Map<String, Map<String, Sum>> by(String campaign) {
        Map<String, Map<String, Sum>> by = new LinkedHashMap<>();
        by.put("channel", by(campaign, CHANNEL));
        by.put("country", by(campaign, COUNTRY));
        by.put("week", by(campaign, WEEK));
        return by;
    }

    private Map<String, Sum> by(String campaign, String what) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT %s AS what, count(*) AS reports, sum(items) AS items FROM selfreports_v1.report
                        WHERE campaign = :campaign AND discounts = 0 GROUP BY what ORDER BY what""".formatted(what)).param("campaign", campaign).query(row -> {
            sums.put(row.getString("what"), new Sum(row.getLong("reports"), row.getLong("items")));
        });
        return sums;
    }

    private Sum sum(String campaign, String which) {
        return jdbc.sql("""
                        SELECT count(*) AS reports, coalesce(sum(items), 0) AS items FROM selfreports_v1.report
                        WHERE campaign = :campaign AND %s""".formatted(which))
                .param("campaign", campaign)
                .query((row, _) -> new Sum(row.getLong("reports"), row.getLong("items")))
                .single();
    }
}
