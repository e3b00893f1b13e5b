package shanyrak.query.demands;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Kind;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.Today;

/** Tells the desk which answers are to be asked for. Whoever uses it reads at {@link #VIEW} and {@link Campaigns#VIEW}. */
@Component
public class AnswersAwaited {

    public static final String VIEW = AnswerClocks.VIEW;

    /** Days after which an answer is asked for where the campaign does not say within how many the office answers. */
    public static final int USUAL_PATIENCE = 30;

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final Today today;

    AnswersAwaited(@QuerySideDatabase JdbcClient jdbc, Campaigns campaigns, Today today) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.today = today;
    }

    /**
     * A protest, letter handed in or petition without an answer.
     *
     * @param days that it has waited
     * @param addressee its number; null for a letter handed in
     */
    public record Awaited(
            UUID entry, Kind kind, int days, @Nullable Integer addressee) {}

    /**
     * What has waited for more days than its addressee has, the longest wait first. What is not public, is retracted or paused
     * today is not among it.
     */
    public List<Awaited> of(String campaign, int limit) {
        Patience patience = Patience.with(campaigns.addressees(campaign));
        return jdbc.sql("""
                        SELECT entry, kind, days, addressee FROM (
                          SELECT protest.entry, entry.kind, protest.addressee, protest.logged_position, %s AS days
                          FROM demands_v2.protest JOIN demands_v2.entry USING (entry)
                          WHERE protest.campaign = :campaign AND waited @> cast(:today AS date)) waiting
                        LEFT JOIN unnest(:addressees, :patience) AS given (addressee, patience) USING (addressee)
                        WHERE days > coalesce(patience, :usual)
                        ORDER BY days DESC, logged_position LIMIT :limit""".formatted(ProtestList.DAYS))
                .param("campaign", campaign)
                .param("today", today.inUtc())
                .param("addressees", patience.addressees())
                .param("patience", patience.days())
                .param("usual", USUAL_PATIENCE)
                .param("limit", limit)
                .query((row, _) -> awaited(row))
                .list();
    }

    private static Awaited awaited(ResultSet row) throws SQLException {
        return new Awaited(
                row.getObject("entry", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getInt("days"),
                row.getObject("addressee", Integer.class));
    }
}
