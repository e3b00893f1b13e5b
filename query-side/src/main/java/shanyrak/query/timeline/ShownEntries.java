package shanyrak.query.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The entries without what they say of others that are not public. */
    List<TimelineEntry> linkingOnlyToPublic(String campaign, List<TimelineEntry> entries) {
        Set<UUID> named = entries.stream()
                .flatMap(entry -> entry.details().links().values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Set<UUID> shown = named.isEmpty() ? named : among(campaign, named);
        return entries.stream().map(entry -> entry.linkingOnlyTo(shown)).toList();
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
