package shanyrak.query.desk;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;

/** Asks the view {@value #VIEW} about entries. */
@Component
class Desk {

    static final String VIEW = "desk";

    private static final String[] SOLIDARITY = Stream.of(Kind.values())
            .filter(kind -> kind.side() == Side.SOLIDARITY)
            .map(Kebab::of)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    Desk(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has become of an entry. */
    enum State {
        PUBLISHED,
        HELD,
        WITHHELD,
        RETRACTED
    }

    /** An entry on the desk, without its words. */
    record Logged(UUID entry, String campaign, Outline says, State state, long position) {}

    /** Where somebody was last. */
    record LastPlace(String country, @Nullable String town) {}

    /**
     * What a person logged, the newest first.
     *
     * @param before a position of the log: only what was logged earlier
     */
    List<Logged> loggedBy(UUID account, long before, int limit) {
        return jdbc.sql("""
                        SELECT * FROM desk_v2.entry WHERE actor = :actor AND logged_position < :before
                        ORDER BY logged_position DESC LIMIT :limit""")
                .param("actor", account)
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> logged(row))
                .list();
    }

    /** Those of the campaign's entries, by their ids. */
    Map<UUID, Logged> find(String campaign, Collection<UUID> entries) {
        return jdbc
                .sql("SELECT * FROM desk_v2.entry WHERE campaign = :campaign AND entry = ANY (:entries)")
                .param("campaign", campaign)
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, _) -> logged(row))
                .list()
                .stream()
                .collect(toMap(Logged::entry, Function.identity()));
    }

    /** The place of the last thing that supporters did and this person logged for the campaign. */
    Optional<LastPlace> lastPlace(UUID account, String campaign) {
        return jdbc.sql("""
                        SELECT country, town FROM desk_v2.entry
                        WHERE actor = :actor AND campaign = :campaign AND kind = ANY (:solidarity)
                        ORDER BY logged_position DESC LIMIT 1""")
                .param("actor", account)
                .param("campaign", campaign)
                .param("solidarity", SOLIDARITY)
                .query((row, _) -> new LastPlace(row.getString("country"), row.getString("town")))
                .optional();
    }

    static Logged logged(ResultSet row) throws SQLException {
        return new Logged(
                row.getObject("entry", UUID.class),
                row.getString("campaign"),
                DeskRows.outline(row),
                State.valueOf(row.getString("standing").equals("RETRACTED") ? "RETRACTED" : row.getString("shown")),
                row.getLong("logged_position"));
    }
}
