package shanyrak.query.timeline;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.PrecisionPolicies;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;

/** Asks the view {@value Timeline#VIEW} which public entries an entry refers to, and which refer to it. */
@Component
class Related {

    private final JdbcClient jdbc;
    private final PrecisionPolicies policies;

    Related(@QuerySideDatabase JdbcClient jdbc, PrecisionPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /**
     * One end of a link.
     *
     * @param relation {@code at}, {@code of}, {@code after}, {@code about}, {@code answers}, {@code held} or {@code into}
     */
    record To(@Schema(example = "answers") String relation, UUID entry, String kind, String when, LocalDate earliest) {

        static To of(String relation, TimelineEntry entry) {
            return new To(relation, entry.entry(), entry.kind(), entry.when(), entry.earliest());
        }
    }

    /** A public entry and how it is related. */
    record Neighbour(String relation, TimelineEntry entry) {}

    /** The public entries that this one refers to. */
    List<Neighbour> of(TimelineEntry entry, AsOf asOf) {
        Map<String, List<UUID>> links = entry.details().links();
        List<UUID> wanted =
                links.values().stream().flatMap(Collection::stream).distinct().toList();
        PublicPlaces places = new PublicPlaces(policies.of(entry.campaign()));
        List<TimelineEntry> found = jdbc.sql("SELECT version.*, words FROM " + Timeline.VERSIONS + """
                         WHERE campaign = :campaign AND entry = ANY (:entries) AND public AND words IS NOT NULL AND\s"""
                        + asOf.condition() + " ORDER BY earliest, logged_position")
                .param("asOf", asOf.position())
                .param("campaign", entry.campaign())
                .param("entries", wanted.toArray(UUID[]::new))
                .query((row, _) -> Timeline.entry(row, places))
                .list();
        return links.entrySet().stream()
                .flatMap(link -> found.stream()
                        .filter(it -> link.getValue().contains(it.entry()))
                        .map(it -> new Neighbour(link.getKey(), it)))
                .toList();
    }

    /** The public entries that refer to this one; none where its own words may not be shown. */
    List<Neighbour> to(TimelineEntry entry, AsOf asOf) {
        return entry.details().equals(Details.NONE) ? List.of() : to(entry.campaign(), entry.entry(), asOf);
    }

    private List<Neighbour> to(String campaign, UUID entry, AsOf asOf) {
        PublicPlaces places = new PublicPlaces(policies.of(campaign));
        return jdbc.sql("SELECT relation, version.*, words FROM " + Timeline.VERSIONS + """
                         JOIN timeline_v3.link USING (entry, from_position)
                        WHERE link.refers_to = :entry AND campaign = :campaign AND public AND words IS NOT NULL AND\s""" + asOf.condition()
                        + " ORDER BY earliest, logged_position")
                .param("asOf", asOf.position())
                .param("campaign", campaign)
                .param("entry", entry)
                .query((row, _) -> new Neighbour(row.getString("relation"), Timeline.entry(row, places)))
                .list();
    }
}
