package shanyrak.query.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Kind;
import shanyrak.events.values.Precision;
import shanyrak.query.platform.QuerySideDatabase;

/** Asks the view {@value Campaigns#VIEW} how exactly places may be shown. Whoever uses it reads at that view's position too. */
@Component
public class PrecisionPolicies {

    private final JdbcClient jdbc;

    PrecisionPolicies(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Today's policy, which goes for all that was ever recorded. */
    public PrecisionPolicy of(String campaign) {
        return jdbc.sql("""
                        SELECT usual_precision, kind_precisions FROM campaign_v2.campaign
                        WHERE campaign = ? AND usual_precision IS NOT NULL""")
                .param(campaign)
                .query((row, _) -> policy(row))
                .optional()
                .orElse(PrecisionPolicy.NONE);
    }

    private static PrecisionPolicy policy(ResultSet row) throws SQLException {
        Map<Kind, Precision> kinds = new EnumMap<>(Kind.class);
        Campaigns.texts(row.getString("kind_precisions"))
                .forEach((kind, finest) -> kinds.put(Kind.valueOf(kind), Precision.valueOf(finest)));
        return new PrecisionPolicy(Precision.valueOf(row.getString("usual_precision")), kinds);
    }
}
