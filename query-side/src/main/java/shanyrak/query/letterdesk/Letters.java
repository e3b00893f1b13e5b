package shanyrak.query.letterdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.QuerySideDatabase;

/** Asks the view {@value #VIEW}. */
@Component
class Letters {

    static final String VIEW = "letterdesk";

    /** A letter's number is its place among all that its campaign ever received: it never changes. */
    private static final String NUMBERED = """
            SELECT * FROM (
              SELECT letter.*, dense_rank() OVER (ORDER BY received_position) AS number
              FROM letterdesk_v1.letter WHERE campaign = :campaign) AS numbered
            """;

    private static final String DUE = "since + CASE state WHEN 'RECEIVED' THEN " + Step.CLAIM.days()
            + " WHEN 'CLAIMED' THEN " + Step.TRANSLATE.days()
            + " WHEN 'TRANSLATED' THEN " + Step.APPROVE.days()
            + " ELSE " + Step.DISTRIBUTE.days() + " END";

    private final JdbcClient jdbc;

    Letters(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A letter in one language.
     *
     * @param number within its campaign, from 1
     * @param sender sealed name, only where the sender agreed to be named
     * @param translator never shown
     * @param translation sealed
     */
    record Letter(
            UUID copy,
            long number,
            String into,
            @Nullable UUID protest,
            String edtf,
            LocalDate earliest,
            @Nullable String country,
            String language,
            @Nullable String sender,
            State state,
            LocalDate since,
            @Nullable UUID translator,
            @Nullable String translation,
            long copies) {}

    /**
     * Letters in any of some states, those first that are due first.
     *
     * @param into only into this language; null for all
     */
    List<Letter> in(Collection<State> states, String campaign, @Nullable String into, int limit) {
        return read("""
                        WHERE state = ANY (:states) AND (:into::text IS NULL OR into_language = :into)
                        ORDER BY %s, received_position, into_language LIMIT :limit""".formatted(DUE), states, campaign, into, limit);
    }

    /** What may be handed out in a language, in the order in which it came. */
    List<Letter> approved(Collection<State> states, String campaign, String into, int limit) {
        return read("""
                        WHERE state = ANY (:states) AND into_language = :into AND translation IS NOT NULL
                        ORDER BY received_position LIMIT :limit""", states, campaign, into, limit);
    }

    private List<Letter> read(
            String which, Collection<State> states, String campaign, @Nullable String into, int limit) {
        return jdbc.sql(NUMBERED + which)
                .param("campaign", campaign)
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("into", into)
                .param("limit", limit)
                .query((row, _) -> letter(row))
                .list();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getObject("copy", UUID.class),
                row.getLong("number"),
                row.getString("into_language"),
                row.getObject("protest", UUID.class),
                row.getString("edtf"),
                row.getObject("earliest", LocalDate.class),
                row.getString("country"),
                row.getString("language"),
                row.getString("sender"),
                State.valueOf(row.getString("state")),
                row.getObject("since", LocalDate.class),
                row.getObject("translator", UUID.class),
                row.getString("translation"),
                row.getLong("copies"));
    }
}
