package shanyrak.query.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.PrecisionPolicies;
import shanyrak.query.campaign.PrecisionPolicy;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;

/** Asks the view {@value Timeline#VIEW} where public entries became other than they were. */
@Component
public class Meanwhile {

    private final JdbcClient jdbc;
    private final PrecisionPolicies policies;

    Meanwhile(@QuerySideDatabase JdbcClient jdbc, PrecisionPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /** Where an entry may have become another version to readers: its {@link History} knows whether it did. */
    public record Place(UUID entry, long position) {}

    /**
     * The places after one position and up to another, in the order of the log.
     *
     * @param entry the only one that is asked for; null for all
     */
    public List<Place> places(String campaign, @Nullable UUID entry, long after, AsOf until, int limit) {
        return jdbc.sql("""
                        SELECT entry, from_position FROM timeline_v3.version
                        WHERE campaign = :campaign AND public AND from_position > :after AND from_position <= :until
                        AND (:entry::uuid IS NULL OR entry = :entry) AND change NOT IN
                        ('WITHHELD', 'RETRACTION_REQUESTED', 'RETRACTION_DECLINED') ORDER BY from_position LIMIT :limit""")
                .param("campaign", campaign)
                .param("after", after)
                .param("until", until.position())
                .param("entry", entry)
                .param("limit", limit)
                .query((row, _) -> new Place(row.getObject("entry", UUID.class), row.getLong("from_position")))
                .list();
    }

    /**
     * An entry that a search finds in one of two states, or in another version in each of them.
     *
     * @param found whether the first state has it
     * @param stillFound whether the second one has it
     */
    public record Moved(UUID entry, boolean found, boolean stillFound) {}

    /** @param same how many entries both states have in the same version */
    public record Moves(List<Moved> moved, long same) {}

    /** What a search finds in the newest state that it did not find in an earlier one, or not so, or the other way round. */
    public Moves moves(String campaign, TimelineFilter filter, AsOf then, AsOf now, int most) {
        Wanted wanted = filter.understood();
        PrecisionPolicy policy = policies.of(campaign);
        Condition before = Condition.of(campaign, wanted, then, policy);
        Condition after = Condition.of(campaign, wanted, now, policy);
        Map<String, Object> parameters = new HashMap<>(after.parameters());
        parameters.putAll(before.parameters());
        String both = "WITH before AS (SELECT entry, edition FROM timeline_v3.version WHERE " + before.sql()
                + "), after AS (SELECT entry, edition FROM timeline_v3.version WHERE " + after.sql() + ") ";
        return new Moves(
                jdbc.sql(both + """
                                SELECT entry, before.edition IS NOT NULL AS was, after.edition IS NOT NULL AS is_now
                                FROM before FULL JOIN after USING (entry)
                                WHERE before.edition IS DISTINCT FROM after.edition ORDER BY entry LIMIT :most""")
                        .params(parameters)
                        .param("most", most)
                        .query((row, _) -> new Moved(
                                row.getObject("entry", UUID.class), row.getBoolean("was"), row.getBoolean("is_now")))
                        .list(),
                jdbc.sql(both + "SELECT count(*) FROM before JOIN after USING (entry, edition)")
                        .params(parameters)
                        .query(Long.class)
                        .single());
    }
}
