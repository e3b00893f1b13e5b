package shanyrak.query.totals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.counting.Counts;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;
import shanyrak.query.timeline.Tally;
import shanyrak.query.timeline.Tally.Breakdown;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.timeline.TimelineFilter;

/** Asks the view {@value #VIEW}. The totals and their breakdown are read from sums of the same cells in one statement. */
@Component
public class Totals {

    public static final String VIEW = "totals";

    /** The views that totals of a search or of an earlier state are made of. */
    public static final Set<String> VIEWS = Set.of(Campaigns.VIEW, VIEW, Timeline.VIEW);

    private final JdbcClient jdbc;
    private final Tally tally;

    Totals(@QuerySideDatabase JdbcClient jdbc, Tally tally) {
        this.jdbc = jdbc;
        this.tally = tally;
    }

    /** The totals of one campaign. */
    public Counts of(String campaign, AsOf asOf) {
        return breakdown(campaign, TimelineFilter.none(), asOf).totals();
    }

    /** What is chosen, or was so once, is counted entry by entry; the newest totals of a whole campaign are kept. */
    public Breakdown breakdown(String campaign, TimelineFilter filter, AsOf asOf) {
        return asOf.newest() && !filter.isSet() ? kept(campaign) : tally.count(campaign, filter, asOf);
    }

    /** The view that the newest totals of a search are counted in. */
    public static Set<String> countedIn(TimelineFilter filter) {
        return Set.of(filter.isSet() ? Timeline.VIEW : VIEW);
    }

    /** A campaign without entries has no sums at all. */
    private Breakdown kept(String campaign) {
        Map<String, Map<String, Counts>> by = new LinkedHashMap<>();
        Tally.DIMENSIONS.forEach(dimension -> by.put(dimension, new LinkedHashMap<>()));
        List<Counts> whole = new ArrayList<>();
        jdbc.sql("SELECT * FROM totals_v2.sum WHERE campaign = :campaign ORDER BY dimension, value")
                .param("campaign", campaign)
                .query(row -> {
                    String dimension = row.getString("dimension");
                    if (dimension.equals(Sum.ALL)) {
                        whole.add(Counts.read(row));
                    } else {
                        by.computeIfAbsent(dimension, _ -> new LinkedHashMap<>())
                                .put(row.getString("value"), Counts.read(row));
                    }
                });
        return new Breakdown(whole.isEmpty() ? Counts.NONE : whole.getFirst(), by);
    }
}
