package shanyrak.query.timeline;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;

/** Goes back and forth in the record of a campaign, from change to change. */
@Component
class Scrubber {

    private final JdbcClient jdbc;

    Scrubber(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where a reader is in the record.
     *
     * @param first position at which something of the campaign became public
     * @param now the position that is shown
     * @param last position of the newest change
     * @param before the position of the change before; null at the first
     * @param after the position of the next change; null at the newest
     */
    record Track(
            long first,
            long now,
            long last,
            @Nullable Long before,
            @Nullable Long after) {}

    /** Null while nothing of the campaign is public. */
    @Nullable
    Track track(String campaign, AsOf asOf) {
        return jdbc.sql("""
                        SELECT min(changed_position) AS first, max(changed_position) AS last,
                          (SELECT max(changed_position) FROM timeline_v3.version
                            WHERE campaign = :campaign AND public AND changed_position < (
                              SELECT max(changed_position) FROM timeline_v3.version
                              WHERE campaign = :campaign AND public AND changed_position <= :asOf)) AS before,
                          (SELECT min(changed_position) FROM timeline_v3.version
                            WHERE campaign = :campaign AND public AND changed_position > :asOf) AS after
                        FROM timeline_v3.version WHERE campaign = :campaign AND public""")
                .param("campaign", campaign)
                .param("asOf", asOf.position())
                .query((row, _) -> row.getObject("first", Long.class) == null
                        ? null
                        : new Track(
                                row.getLong("first"),
                                Math.min(asOf.position(), row.getLong("last")),
                                row.getLong("last"),
                                row.getObject("before", Long.class),
                                row.getObject("after", Long.class)))
                .optional()
                .orElse(null);
    }
}
