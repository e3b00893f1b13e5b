package shanyrak.query.demands;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.campaign.PublicEntries;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.PositionsInTime;

/** Tells how entries stood in a state of the record, and of which day its clocks are. */
@Component
class States {

    /** How entries stand that count today, whatever their campaign. */
    static final Relation NEWEST = new Relation("(SELECT * FROM demands_v2.entry WHERE counts)", Map.of());

    private static final String EARLIER = """
            (SELECT DISTINCT ON (entry) * FROM (
               SELECT *, cast(NULL AS bigint) AS until_position FROM demands_v2.entry
               UNION ALL
               SELECT * FROM demands_v2.earlier WHERE until_position > :asOf) stood
             WHERE campaign = :campaign AND logged_position <= :asOf AND entry = ANY (:counting)
             ORDER BY entry, until_position)""";

    private final JdbcClient jdbc;
    private final PublicEntries entries;
    private final PositionsInTime times;

    States(@QuerySideDatabase JdbcClient jdbc, PublicEntries entries, PositionsInTime times) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.times = times;
    }

    /** The views that a reader of clocks reads at. */
    Set<String> views() {
        return Set.of(Campaigns.VIEW, AnswerClocks.VIEW, entries.view());
    }

    /** Clocks of an earlier state are read on the day on which the log came to it. */
    State of(String campaign, AsOf asOf, LocalDate today) {
        return asOf.newest()
                ? newest(campaign, asOf, today)
                : earlier(campaign, asOf, today, entries.counting(campaign, asOf));
    }

    /** The same with no more entries than one clock needs. */
    State around(UUID entry, String campaign, AsOf asOf, LocalDate today) {
        return asOf.newest()
                ? newest(campaign, asOf, today)
                : earlier(
                        campaign,
                        asOf,
                        today,
                        entries.counting(campaign, withWhatMayAnswer(entry, campaign, asOf), asOf));
    }

    private static State newest(String campaign, AsOf asOf, LocalDate today) {
        return new State(campaign, asOf, today, new Relation(NEWEST.sql(), Map.of("campaign", campaign)));
    }

    private State earlier(String campaign, AsOf asOf, LocalDate today, Set<UUID> counting) {
        LocalDate day = times.dayOf(asOf.position()).orElse(today);
        return new State(
                campaign,
                asOf,
                day.isBefore(today) ? day : today,
                new Relation(
                        EARLIER,
                        Map.of(
                                "campaign",
                                campaign,
                                "asOf",
                                asOf.position(),
                                "counting",
                                counting.toArray(UUID[]::new))));
    }

    private Set<UUID> withWhatMayAnswer(UUID entry, String campaign, AsOf asOf) {
        Set<UUID> found = new HashSet<>(jdbc.sql("""
                        SELECT entry FROM demands_v2.entry WHERE answers && :entry AND answers <> '{}'
                        UNION
                        SELECT entry FROM demands_v2.earlier
                        WHERE campaign = :campaign AND until_position > :asOf AND answers && :entry""")
                .param("entry", new UUID[] {entry})
                .param("campaign", campaign)
                .param("asOf", asOf.position())
                .query(UUID.class)
                .list());
        found.add(entry);
        return found;
    }
}
