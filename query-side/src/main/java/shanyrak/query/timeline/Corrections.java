package shanyrak.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;
import shanyrak.query.timeline.Timeline.Extent;

/** What was changed, taken back or put in doubt after it could have been quoted, the last change first. */
@Component
public class Corrections {

    /** What changed while the public did not see the entry became known when it was published again. */
    private static final String CORRECTIONS = """
            campaign = :campaign AND public AND from_position <= :asOf
            AND (change IN ('CORRECTED', 'DISPUTED', 'SETTLED', 'RETRACTED', 'MERGED', 'REINSTATED')
              OR change = 'PUBLISHED' AND edition > 1 AND from_position = changed_position)""";

    private final JdbcClient jdbc;
    private final History history;
    private final Differences differences;

    Corrections(@QuerySideDatabase JdbcClient jdbc, History history, Differences differences) {
        this.jdbc = jdbc;
        this.history = history;
        this.differences = differences;
    }

    /**
     * A version that readers of the one before should know of.
     *
     * @param entry as it was said from then on
     * @param position of the log
     * @param day on which it was recorded
     * @param change as {@code Edition} names it
     */
    public record Correction(
            TimelineEntry entry,
            int version,
            long position,
            LocalDate day,
            String change,
            @Nullable String reason,
            List<Difference> differences) {}

    /** @param next the position before which the next page begins; null on the last one */
    public record Page(
            List<Correction> corrections, @Nullable Long next) {}

    public Extent extent(String campaign, AsOf asOf) {
        return jdbc.sql("SELECT count(*) AS entries, max(recorded) AS updated FROM timeline_v3.version WHERE "
                        + CORRECTIONS)
                .param("campaign", campaign)
                .param("asOf", asOf.position())
                .query((row, _) -> new Extent(row.getLong("entries"), row.getObject("updated", LocalDate.class)))
                .single();
    }

    /** @param before a position of the log */
    public Page page(String campaign, AsOf asOf, long before, int limit, Map<Integer, String> offices, Locale reader) {
        List<Row> found = jdbc.sql("SELECT entry, from_position FROM timeline_v3.version WHERE " + CORRECTIONS
                        + " AND from_position < :before ORDER BY from_position DESC LIMIT :limit")
                .param("campaign", campaign)
                .param("asOf", asOf.position())
                .param("before", before)
                .param("limit", limit + 1)
                .query((row, _) -> new Row(row.getObject("entry", UUID.class), row.getLong("from_position")))
                .list();
        boolean more = found.size() > limit;
        List<Row> rows = more ? found.subList(0, limit) : found;
        return new Page(
                corrections(campaign, rows, asOf, offices, reader),
                more ? rows.getLast().position() : null);
    }

    private record Row(UUID entry, long position) {}

    private List<Correction> corrections(
            String campaign, List<Row> rows, AsOf asOf, Map<Integer, String> offices, Locale reader) {
        Map<UUID, List<Edition>> versions = new HashMap<>();
        List<Correction> corrections = new ArrayList<>();
        for (Row row : rows) {
            List<Edition> all =
                    versions.computeIfAbsent(row.entry(), entry -> history.published(campaign, entry, asOf));
            for (int n = 0; n < all.size(); n++) {
                if (all.get(n).position() == row.position()) {
                    corrections.add(correction(n == 0 ? null : all.get(n - 1), all.get(n), offices, reader));
                }
            }
        }
        return corrections;
    }

    private Correction correction(
            @Nullable Edition before, Edition version, Map<Integer, String> offices, Locale reader) {
        return new Correction(
                version.says(),
                version.version(),
                version.position(),
                version.recorded(),
                version.change(),
                version.reason(),
                differences.between(before, version, offices, reader));
    }
}
