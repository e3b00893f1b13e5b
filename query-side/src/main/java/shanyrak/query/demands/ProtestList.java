package shanyrak.query.demands;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import shanyrak.query.clock.ClockState;
import shanyrak.query.demands.ProtestFilter.Sort;
import shanyrak.query.demands.ProtestFilter.Wanted;
import shanyrak.query.demands.Protests.Clocked;
import shanyrak.query.platform.QuerySideDatabase;

/** Asks the view {@value AnswerClocks#VIEW} for protests, letters handed in and petitions by how long they have waited. */
@Component
class ProtestList {

    /** Days of a row of {@code demands_v2.protest} that were over when the day {@code :today} began; most have one stretch. */
    static final String DAYS = """
            (CASE WHEN waited = datemultirange(range_merge(waited))
             THEN greatest(least(coalesce(upper(waited), :today), :today) - lower(waited), 0)
             ELSE (SELECT coalesce(sum(upper(stretch) - lower(stretch)), 0)
               FROM unnest(waited * datemultirange(daterange(NULL, :today))) stretch) END)""";

    private final JdbcClient jdbc;
    private final Protests protests;

    ProtestList(@QuerySideDatabase JdbcClient jdbc, Protests protests) {
        this.jdbc = jdbc;
        this.protests = protests;
    }

    /**
     * How one addressee has dealt with what it got.
     *
     * @param addressee its number; null for letters handed in, which name an office in words only
     * @param longest days that one without an answer has waited; null where there is none
     * @param beyond how many wait for more days than the campaign says that this office needs
     */
    record Dealings(
            @Nullable Integer addressee,
            Map<ClockState, Long> counts,
            @Nullable Integer longest,
            long beyond) {

        long total() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        long withoutAnswer() {
            return counts.entrySet().stream()
                    .filter(count -> count.getKey().runs())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    /** @param next where the next page begins; null on the last one */
    record Page(
            long total, List<Clocked> protests, @Nullable String next) {}

    /** The protests of a state with how long they had waited. */
    record Listed(State state, Relation protests) {}

    /** The view has worked out today's; those of an earlier state are worked out here. */
    Listed in(State state) {
        return new Listed(
                state,
                state.asOf().newest()
                        ? new Relation(
                                "(SELECT * FROM demands_v2.protest WHERE campaign = :campaign)",
                                Map.of("campaign", state.campaign()))
                        : relation(protests.unopened(state)));
    }

    private record Count(@Nullable Integer addressee, ClockState state, long count, int longest, long beyond) {}

    /** By addressee, in the order of their numbers, those without one last. */
    List<Dealings> dealings(Listed listed, Patience patience) {
        Map<Integer, List<Count>> counts = new TreeMap<>();
        jdbc.sql("""
                        SELECT addressee, state, count(*) AS count, max(days) AS longest,
                          count(*) FILTER (WHERE waits AND days > patience) AS beyond
                        FROM (SELECT addressee, state, waited @> cast(:today AS date) AS waits, %s AS days
                          FROM %s protest) protest
                        LEFT JOIN unnest(:addressees, :patience) AS given (addressee, patience) USING (addressee)
                        GROUP BY addressee, state""".formatted(DAYS, listed.protests().sql()))
                .params(listed.protests().parameters())
                .param("today", listed.state().day())
                .param("addressees", patience.addressees())
                .param("patience", patience.days())
                .query((row, _) -> count(row))
                .list()
                .forEach(count -> counts.computeIfAbsent(
                                count.addressee() == null ? Integer.valueOf(Integer.MAX_VALUE) : count.addressee(),
                                _ -> new ArrayList<>())
                        .add(count));
        return counts.values().stream().map(ProtestList::dealings).toList();
    }

    private static Dealings dealings(List<Count> counts) {
        Map<ClockState, Long> byState = new EnumMap<>(ClockState.class);
        counts.forEach(count -> byState.put(count.state(), count.count()));
        return new Dealings(
                counts.getFirst().addressee(),
                byState,
                counts.stream()
                        .filter(count -> count.state().runs())
                        .map(Count::longest)
                        .max(Integer::compare)
                        .orElse(null),
                counts.stream().mapToLong(Count::beyond).sum());
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                row.getObject("addressee", Integer.class),
                ClockState.valueOf(row.getString("state")),
                row.getLong("count"),
                row.getInt("longest"),
                row.getLong("beyond"));
    }

    Page page(Listed listed, Wanted wanted) {
        LocalDate asked =
                wanted.cursor() == null ? listed.state().day() : wanted.cursor().asked();
        List<Placed> found = filtered("SELECT *", after(wanted), listed.protests(), wanted, asked)
                .query((row, _) -> placed(row, asked))
                .list();
        boolean more = found.size() > wanted.limit();
        List<Placed> page = more ? found.subList(0, wanted.limit()) : found;
        return new Page(
                total(listed.protests(), wanted, asked),
                clocked(page, listed.state()),
                more ? page.getLast().place().toString() : null);
    }

    private record Placed(UUID entry, ProtestCursor place) {}

    private static Placed placed(ResultSet row, LocalDate asked) throws SQLException {
        return new Placed(
                row.getObject("entry", UUID.class),
                new ProtestCursor(asked, row.getLong("key"), row.getLong("logged_position")));
    }

    private List<Clocked> clocked(List<Placed> page, State state) {
        Map<UUID, Clocked> clocked = protests
                .opened(page.stream().map(Placed::entry).toList(), state)
                .stream()
                .collect(toMap(it -> it.protest().entry(), Function.identity()));
        return page.stream().map(Placed::entry).map(clocked::get).toList();
    }

    private long total(Relation from, Wanted wanted, LocalDate asked) {
        return filtered("SELECT count(*)", "", from, wanted, asked)
                .query(Long.class)
                .single();
    }

    private static String after(Wanted wanted) {
        return (wanted.cursor() == null ? "" : " WHERE (-key, logged_position) > (-:key, :logged)")
                + " ORDER BY key DESC, logged_position LIMIT :limit";
    }

    private static Relation relation(List<Clocked> all) {
        return new Relation(
                """
                (SELECT entry, logged_position, addressee, state, started, cast(waited AS datemultirange) AS waited
                 FROM unnest(cast(:entries AS uuid[]), :logged_positions, :offices, :clocks, cast(:starts AS date[]), :waits)
                   AS stood (entry, logged_position, addressee, state, started, waited))""",
                Map.of(
                        "entries",
                        all.stream().map(it -> it.protest().entry()).toArray(UUID[]::new),
                        "logged_positions",
                        all.stream().map(it -> it.protest().logged()).toArray(Long[]::new),
                        "offices",
                        all.stream().map(it -> it.protest().says().addressee()).toArray(Integer[]::new),
                        "clocks",
                        all.stream().map(it -> it.clock().state().name()).toArray(String[]::new),
                        "starts",
                        all.stream()
                                .map(it -> String.valueOf(it.clock().started()))
                                .toArray(String[]::new),
                        "waits",
                        all.stream().map(it -> it.clock().days().multirange()).toArray(String[]::new)));
    }

    private StatementSpec filtered(String select, String rest, Relation relation, Wanted wanted, LocalDate asked) {
        Set<ClockState> states = wanted.states();
        ProtestCursor cursor = wanted.cursor();
        String from = " FROM (SELECT entry, logged_position, " + key(wanted.sort()) + " AS key"
                + " FROM " + relation.sql() + " protest WHERE true"
                + (states == null ? "" : " AND state = ANY (:states)")
                + (wanted.addressee() == null ? "" : " AND addressee = :addressee")
                + ") protest";
        return jdbc.sql(select + from + rest)
                .params(relation.parameters())
                .param("today", asked)
                .param(
                        "states",
                        states == null ? null : states.stream().map(Enum::name).toArray(String[]::new))
                .param("addressee", wanted.addressee())
                .param("key", cursor == null ? null : cursor.key())
                .param("logged", cursor == null ? null : cursor.logged())
                .param("limit", wanted.limit() + 1);
    }

    private static String key(Sort sort) {
        return switch (sort) {
            case DAYS -> DAYS;
            case DATE -> "started - date '2000-01-01'";
        };
    }
}
