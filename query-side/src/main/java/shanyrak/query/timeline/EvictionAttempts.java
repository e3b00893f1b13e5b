package shanyrak.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.PrecisionPolicies;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;

/** Tells of a campaign's eviction attempts and of what came of them, as far as that is public and counts. */
@Component
public class EvictionAttempts {

    /** What an attempt whose outcome nobody has reported is said to have led to. */
    public static final String UNKNOWN = "unknown";

    private static final String ATTEMPT = """
            SELECT version.entry, edtf, earliest, latest, coalesce(words #>> '{outcome,ended}', 'unknown') AS ended
            FROM timeline_v3.version JOIN timeline_v3.saying USING (entry, from_position)
            WHERE counts AND kind = 'EVICTION_ATTEMPT' AND\s""";

    private final JdbcClient jdbc;
    private final PrecisionPolicies policies;

    EvictionAttempts(@QuerySideDatabase JdbcClient jdbc, PrecisionPolicies policies) {
        this.jdbc = jdbc;
        this.policies = policies;
    }

    /**
     * One attempt.
     *
     * @param latest null where it goes on, or nobody knows until when it did
     * @param ended {@code repelled}, {@code homes-demolished} or {@value #UNKNOWN}
     */
    public record Attempt(
            UUID entry,
            String edtf,
            LocalDate earliest,
            @Nullable LocalDate latest,
            String ended) {}

    /** How many attempts of one week ended alike. */
    public record Ended(LocalDate monday, String ended, long attempts) {}

    /** The days between which the last attempt came. */
    public record Last(LocalDate earliest, LocalDate latest) {}

    /** Those until a day, the latest first, at most so many. */
    public List<Attempt> newest(String campaign, AsOf asOf, LocalDate until, int limit) {
        Condition condition = condition(campaign, asOf);
        return jdbc.sql(ATTEMPT + condition.sql()
                        + " AND earliest <= :until ORDER BY earliest DESC, logged_position DESC LIMIT :limit")
                .params(condition.parameters())
                .param("until", until)
                .param("limit", limit)
                .query((row, _) -> attempt(row))
                .list();
    }

    public Optional<Attempt> find(String campaign, UUID entry, AsOf asOf) {
        Condition condition = condition(campaign, asOf);
        return jdbc.sql(ATTEMPT + condition.sql() + " AND version.entry = :entry")
                .params(condition.parameters())
                .param("entry", entry)
                .query((row, _) -> attempt(row))
                .optional();
    }

    public List<Ended> byWeek(String campaign, AsOf asOf) {
        Condition condition = condition(campaign, asOf);
        return jdbc.sql("SELECT earliest - (cast(extract(isodow FROM earliest) AS integer) - 1) AS monday, ended,"
                        + " count(*) AS attempts FROM (" + ATTEMPT + condition.sql()
                        + ") attempt GROUP BY 1, 2 ORDER BY 1, 2")
                .params(condition.parameters())
                .query((row, _) -> new Ended(
                        row.getObject("monday", LocalDate.class), row.getString("ended"), row.getLong("attempts")))
                .list();
    }

    /** None where there has been none until a day. The one that began last need not be the one that ended last. */
    public Optional<Last> last(String campaign, AsOf asOf, LocalDate until) {
        Condition condition = condition(campaign, asOf);
        return jdbc.sql("""
                        SELECT max(earliest) AS earliest, max(least(coalesce(latest, :until), :until)) AS latest
                        FROM timeline_v3.version
                        WHERE counts AND kind = 'EVICTION_ATTEMPT' AND earliest <= :until AND\s""" + condition.sql())
                .params(condition.parameters())
                .param("until", until)
                .query((row, _) -> last(row))
                .single();
    }

    private Condition condition(String campaign, AsOf asOf) {
        return Condition.of(campaign, TimelineFilter.none().understood(), asOf, policies.of(campaign));
    }

    private static Optional<Last> last(ResultSet row) throws SQLException {
        LocalDate earliest = row.getObject("earliest", LocalDate.class);
        return earliest == null
                ? Optional.empty()
                : Optional.of(new Last(earliest, row.getObject("latest", LocalDate.class)));
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getObject("entry", UUID.class),
                row.getString("edtf"),
                row.getObject("earliest", LocalDate.class),
                row.getObject("latest", LocalDate.class),
                row.getString("ended"));
    }
}
