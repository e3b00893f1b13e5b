package shanyrak.query.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.desk.Desk.Logged;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.web.SignedIn;

/** Finds entries that may tell of the same as one that is being typed. */
@Component
public class LikeEntries {

    /** The views that it asks. */
    public static final Set<String> VIEWS = Set.of(Desk.VIEW);

    private static final int MOST = 5;
    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 1, 1);

    private final JdbcClient jdbc;
    private final DeskCards cards;

    LikeEntries(@QuerySideDatabase JdbcClient jdbc, DeskCards cards) {
        this.jdbc = jdbc;
        this.cards = cards;
    }

    /**
     * Cards for the fragment {@code like} of {@code query/desk-parts}: the likest first, a few at most.
     *
     * @param typed the fields of the form
     * @return none for whoever does not work for the campaign
     */
    public List<?> of(Map<String, String> typed, SignedIn person) {
        return Looks.of(typed).filter(looks -> person.belongsTo(looks.campaign())).stream()
                .flatMap(looks -> find(looks).stream())
                .map(entry -> cards.card(entry, LocaleContextHolder.getLocale()))
                .toList();
    }

    private List<Logged> find(Looks looks) {
        return jdbc.sql("""
                        SELECT * FROM desk_v2.entry
                        WHERE campaign = :campaign AND kind = :kind AND standing <> 'RETRACTED' AND country = :country
                          AND earliest <= cast(:latest AS date) + :off AND (latest IS NULL OR latest >= cast(:earliest AS date) - :off)
                          AND (town IS NULL OR cast(:town AS text) IS NULL OR lower(town) = lower(:town))
                          AND channel IS NOT DISTINCT FROM cast(:channel AS text)
                          AND items IS NOT DISTINCT FROM cast(:items AS bigint)
                        ORDER BY (lower(town) = lower(:town)) DESC NULLS LAST, (edtf = :edtf) DESC,
                          abs(earliest - cast(:earliest AS date)), logged_position DESC
                        LIMIT :most""")
                .param("campaign", looks.campaign())
                .param("kind", looks.kind())
                .param("country", looks.country())
                .param("town", looks.town())
                .param("channel", looks.channel())
                .param("items", looks.items())
                .param("edtf", looks.when().edtf())
                .param("earliest", looks.when().earliest())
                .param("latest", latest(looks))
                .param("off", looks.daysOff())
                .param("most", MOST)
                .query((row, _) -> Desk.logged(row))
                .list();
    }

    /** What has no end yet may be anything since. */
    private static LocalDate latest(Looks looks) {
        return Objects.requireNonNullElse(looks.when().latest(), FAR_AHEAD);
    }
}
