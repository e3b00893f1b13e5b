package shanyrak.query.timeline;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.PublicEntries;
import shanyrak.query.platform.QuerySideDatabase;

/** Tells which entries are public, as the view {@value Timeline#VIEW} knows. */
@Component
class ShownEntries implements PublicEntries {

    private final JdbcClient jdbc;

    ShownEntries(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String view() {
        return Timeline.VIEW;
    }

    @Override
    public Set<UUID> among(String campaign, Collection<UUID> entries) {
        return Set.copyOf(jdbc.sql("""
                        SELECT entry FROM timeline_v2.version
                        WHERE campaign = :campaign AND entry = ANY (:entries) AND to_position IS NULL AND disclosed""")
                .param("campaign", campaign)
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("entry", UUID.class))
                .list());
    }
}
