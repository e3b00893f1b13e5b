package shanyrak.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Kind;
import shanyrak.query.campaign.PrecisionPolicies;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.timeline.TimelineFilter.Wanted;

/** Asks the view {@value #VIEW} for what is public of it. */
@Component
public class Timeline {

    public static final String VIEW = "timeline";

    private static final String PUBLIC =
            "FROM timeline_v2.version WHERE campaign = :campaign AND to_position IS NULL AND disclosed";

    private final JdbcClient jdbc;
    private final PrecisionPolicies policies;
    private final ShownEntries shown;

    Timeline(@QuerySideDatabase JdbcClient jdbc, PrecisionPolicies policies, ShownEntries shown) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.shown = shown;
    }

    /** @param next where the next page begins; null on the last one */
    record Page(
            long total,
            List<TimelineEntry> entries,
            @Nullable String next) {}

    /** The entries that happened last, the latest first. */
    public List<TimelineEntry> newest(String campaign, int limit) {
        PublicPlaces places = places(campaign);
        List<TimelineEntry> newest = jdbc.sql(
                        "SELECT * " + PUBLIC + " ORDER BY earliest DESC, logged_position DESC LIMIT :limit")
                .param("campaign", campaign)
                .param("limit", limit)
                .query((row, _) -> entry(row, places))
                .list();
        return shown.linkingOnlyToPublic(campaign, newest);
    }

    Page page(String campaign, Wanted wanted) {
        PublicPlaces places = places(campaign);
        List<Placed> found = filtered("SELECT *", wanted, after(wanted), campaign)
                .query((row, _) -> new Placed(cursor(row), entry(row, places)))
                .list();
        boolean more = found.size() > wanted.limit();
        List<Placed> page = more ? found.subList(0, wanted.limit()) : found;
        return new Page(
                total(campaign, wanted),
                shown.linkingOnlyToPublic(
                        campaign, page.stream().map(Placed::entry).toList()),
                more ? page.getLast().place().toString() : null);
    }

    /** The countries that the campaign's public entries are from, for the filter's choices. */
    List<String> countries(String campaign) {
        return jdbc.sql("SELECT DISTINCT country " + PUBLIC + " ORDER BY country")
                .param("campaign", campaign)
                .query((row, _) -> row.getString("country"))
                .list();
    }

    private PublicPlaces places(String campaign) {
        return new PublicPlaces(policies.of(campaign));
    }

    private record Placed(Cursor place, TimelineEntry entry) {}

    private long total(String campaign, Wanted wanted) {
        return filtered("SELECT count(*)", wanted, "", campaign)
                .query(Long.class)
                .single();
    }

    private static String after(Wanted wanted) {
        return (wanted.cursor() == null ? "" : " AND (earliest, logged_position) > (:earliest, :logged)")
                + " ORDER BY earliest, logged_position LIMIT :limit";
    }

    private StatementSpec filtered(String select, Wanted wanted, String rest, String campaign) {
        List<String> conditions = new ArrayList<>();
        when(wanted.kind(), " AND kind = :kind", conditions);
        when(wanted.side(), " AND side = :side", conditions);
        when(wanted.country(), " AND country = :country", conditions);
        when(wanted.standing(), " AND standing = :standing", conditions);
        when(wanted.demand(), " AND (words -> 'demands')::jsonb @> cast(:demand AS jsonb)", conditions);
        when(wanted.addressee(), " AND (words ->> 'addressee')::integer = :addressee", conditions);
        when(wanted.channel(), " AND words ->> 'channel' = :channel", conditions);
        when(wanted.from(), " AND (latest IS NULL OR latest >= :from)", conditions);
        when(wanted.to(), " AND earliest <= :to", conditions);
        return jdbc.sql(select + " " + PUBLIC + String.join("", conditions) + rest)
                .param("campaign", campaign)
                .param("kind", wanted.kind() == null ? null : wanted.kind().name())
                .param("side", wanted.side() == null ? null : wanted.side().name())
                .param("country", wanted.country())
                .param(
                        "standing",
                        wanted.standing() == null ? null : wanted.standing().name())
                .param(
                        "demand",
                        wanted.demand() == null ? null : wanted.demand().toString())
                .param("addressee", wanted.addressee())
                .param("channel", wanted.channel() == null ? null : Kebab.of(wanted.channel()))
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param(
                        "earliest",
                        wanted.cursor() == null ? null : wanted.cursor().earliest())
                .param(
                        "logged",
                        wanted.cursor() == null ? null : wanted.cursor().logged())
                .param("limit", wanted.limit() + 1);
    }

    private static void when(@Nullable Object wanted, String condition, List<String> conditions) {
        if (wanted != null) {
            conditions.add(condition);
        }
    }

    private static Cursor cursor(ResultSet row) throws SQLException {
        return new Cursor(row.getObject("earliest", LocalDate.class), row.getLong("logged_position"));
    }

    static TimelineEntry entry(ResultSet row, PublicPlaces places) throws SQLException {
        return entry(row, row.getString("words"), places);
    }

    /** @param words as {@link Opening} opened them; null where they may not be shown */
    static TimelineEntry entry(ResultSet row, @Nullable String words, PublicPlaces places) throws SQLException {
        String retracted = row.getString("retracted");
        return new TimelineEntry(
                row.getObject("entry", UUID.class),
                row.getString("campaign"),
                Kebab.of(row.getString("kind")),
                Kebab.of(row.getString("side")),
                row.getString("edtf"),
                row.getObject("earliest", LocalDate.class),
                row.getObject("latest", LocalDate.class),
                row.getObject("appeared", LocalDate.class),
                row.getBoolean("corrected"),
                Kebab.of(row.getString("standing")),
                retracted == null ? null : Kebab.of(retracted),
                places.details(Kind.valueOf(row.getString("kind")), words));
    }
}
