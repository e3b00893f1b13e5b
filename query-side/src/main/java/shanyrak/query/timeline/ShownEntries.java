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
import shanyrak.query.reading.AsOf;

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

    /** The entries without what they say of others that are not public, or were not in this state. */
    List<TimelineEntry> linkingOnlyToPublic(String campaign, List<TimelineEntry> entries, AsOf asOf) {
        Set<UUID> named = entries.stream()
                .flatMap(entry -> entry.details().links().values().stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Set<UUID> shown = named.isEmpty() ? named : among(campaign, named, asOf);
        return entries.stream().map(entry -> entry.linkingOnlyTo(shown)).toList();
    }

    @Override
    public Set<UUID> among(String campaign, Collection<UUID> entries, AsOf asOf) {
        return shown(campaign, asOf, "entry = ANY (:entries)", entries);
    }

    @Override
    public Set<UUID> counting(String campaign, AsOf asOf) {
        return shown(campaign, asOf, "counts", Set.of());
    }

    @Override
    public Set<UUID> counting(String campaign, Collection<UUID> entries, AsOf asOf) {
        return shown(campaign, asOf, "counts AND entry = ANY (:entries)", entries);
    }

    private Set<UUID> shown(String campaign, AsOf asOf, String condition, Collection<UUID> entries) {
        return Set.copyOf(jdbc.sql("SELECT entry FROM timeline_v3.version WHERE campaign = :campaign AND public AND "
                        + asOf.condition() + " AND " + condition)
                .param("asOf", asOf.position())
                .param("campaign", campaign)
                .param("entries", entries.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
