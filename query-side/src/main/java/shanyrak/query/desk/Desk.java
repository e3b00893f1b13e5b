package shanyrak.query.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.QuerySideDatabase;

/** Asks the view {@value #VIEW}. */
@Component
class Desk {

    static final String VIEW = "desk";

    private final JdbcClient jdbc;

    Desk(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has become of an entry. */
    enum State {
        PUBLISHED,
        HELD,
        RETRACTED
    }

    /** An entry on the desk, without its words. */
    record Logged(
            UUID entry,
            String campaign,
            String kind,
            String edtf,
            String country,
            @Nullable String town,
            State state,
            long position) {}

    /**
     * What a person logged, the newest first.
     *
     * @param before a position of the log: only what was logged earlier
     */
    List<Logged> loggedBy(UUID account, long before, int limit) {
        return jdbc.sql("""
                        SELECT * FROM desk_v1.entry WHERE actor = :actor AND logged_position < :before
                        ORDER BY logged_position DESC LIMIT :limit""")
                .param("actor", account)
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> logged(row))
                .list();
    }

    private static Logged logged(ResultSet row) throws SQLException {
        return new Logged(
                row.getObject("entry", UUID.class),
                row.getString("campaign"),
                row.getString("kind"),
                row.getString("edtf"),
                row.getString("country"),
                row.getString("town"),
                State.valueOf(row.getString("state")),
                row.getLong("logged_position"));
    }
}
