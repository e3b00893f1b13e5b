package shanyrak.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Kind;
import shanyrak.query.campaign.PrecisionPolicies;
import shanyrak.query.campaign.PrecisionPolicy;
import shanyrak.query.platform.Disclosures;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;
import shanyrak.web.BrokenRule;
import shanyrak.web.TryAgainSoon;

/** Asks the view {@value #VIEW} for what is public of it. */
@Component
public class Timeline {

    public static final String VIEW = "timeline";

    /** How many entries are counted at most: more are too many to be read, and would be slow to count. */
    static final int COUNTED = 10_000;

    private static final int READ_AT_ONCE = 1_000;

    /** All that a page and its cursors need. What is searched for is large and stays where it is. */
    private static final String OF_AN_ENTRY = """
            entry, from_position, logged_position, changed_position, campaign, kind, side, edtf, earliest, latest, appeared,
            edition, changed_on, corrected, standing, retracted""";

    static final String VERSIONS = "timeline_v3.version JOIN timeline_v3.saying USING (entry, from_position)";

    private final JdbcClient jdbc;
    private final PrecisionPolicies policies;
    private final ShownEntries shown;
    private final Disclosures disclosures;

    Timeline(
            @QuerySideDatabase JdbcClient jdbc,
            PrecisionPolicies policies,
            ShownEntries shown,
            Disclosures disclosures) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.shown = shown;
        this.disclosures = disclosures;
    }

    /** @param next where the next page begins; null on the last one */
    public record Page(
            List<TimelineEntry> entries, @Nullable String next) {}

    /** The entries that happened last, the latest first. */
    public List<TimelineEntry> newest(String campaign, AsOf asOf, int limit) {
        return read(campaign, TimelineFilter.none().understood(), asOf, Sort.NEWEST, null, limit)
                .entries();
    }

    Page page(String campaign, Wanted wanted, AsOf asOf) {
        return read(campaign, wanted, asOf, wanted.sort(), wanted.cursor(), wanted.limit());
    }

    /**
     * How much a search finds.
     *
     * @param updated when the last change of any of it came; null where it finds nothing
     */
    public record Extent(long entries, @Nullable LocalDate updated) {}

    /** Counts all, however many there are. */
    public Extent extent(String campaign, TimelineFilter filter, AsOf asOf) {
        Condition condition = Condition.of(campaign, filter.understood(), asOf, policies.of(campaign));
        return jdbc.sql("SELECT count(*) AS entries, max(changed_on) AS updated FROM timeline_v3.version WHERE "
                        + condition.sql())
                .params(condition.parameters())
                .query((row, _) -> new Extent(row.getLong("entries"), row.getObject("updated", LocalDate.class)))
                .single();
    }

    /** At most so many entries of a search, from its cursor on. */
    public Page page(String campaign, TimelineFilter filter, AsOf asOf, int limit) {
        Wanted wanted = filter.understood();
        return read(campaign, wanted, asOf, wanted.sort(), wanted.cursor(), limit);
    }

    /**
     * All entries of a search, in its order and whatever their number, several hundred at a time, the first of them at once.
     * Nothing is held in between, neither a connection nor a snapshot, as an earlier state never changes.
     *
     * @param asOf a position that the view has reached, and the campaign's epoch
     * @return an iterator that throws {@link TryAgainSoon} when something was withheld or opened while they were read: not
     *     all of them would be shown alike
     */
    public Iterator<TimelineEntry> all(String campaign, TimelineFilter filter, AsOf asOf) {
        return new All(campaign, filter.understood(), asOf);
    }

    private final class All implements Iterator<TimelineEntry> {

        private final String campaign;
        private final Wanted wanted;
        private final AsOf state;
        private Iterator<TimelineEntry> read;
        private @Nullable Cursor next;

        All(String campaign, Wanted wanted, AsOf asOf) {
            this.campaign = campaign;
            this.wanted = wanted;
            this.state = new AsOf(asOf.position(), false, asOf.epoch());
            this.read = read(null);
        }

        @Override
        public boolean hasNext() {
            if (!read.hasNext() && next != null) {
                read = read(next);
            }
            return read.hasNext();
        }

        @Override
        public TimelineEntry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return read.next();
        }

        private Iterator<TimelineEntry> read(@Nullable Cursor from) {
            Page page = Timeline.this.read(campaign, wanted, state, wanted.sort(), from, READ_AT_ONCE);
            if (disclosures.epoch(campaign) != state.epoch()) {
                throw new TryAgainSoon(BrokenRule.of("DisclosedMeanwhile"));
            }
            next = page.next() == null ? null : Cursor.parse(page.next()).orElseThrow();
            return page.entries().iterator();
        }
    }

    private Page read(String campaign, Wanted wanted, AsOf asOf, Sort sort, @Nullable Cursor cursor, int limit) {
        PrecisionPolicy policy = policies.of(campaign);
        PublicPlaces places = new PublicPlaces(policy);
        Condition condition = Condition.of(campaign, wanted, asOf, policy);
        List<Placed> found = jdbc.sql("WITH version AS (SELECT " + OF_AN_ENTRY + " FROM timeline_v3.version WHERE "
                        + condition.sql() + (cursor == null ? "" : " AND " + sort.beyondCursor()) + " ORDER BY "
                        + sort.order() + " LIMIT :limit) SELECT version.*, words FROM version"
                        + " JOIN timeline_v3.saying USING (entry, from_position) ORDER BY " + sort.order())
                .params(condition.parameters())
                .param("first", cursor == null ? null : cursor.firstValue())
                .param("second", cursor == null ? null : cursor.second())
                .param("limit", limit + 1)
                .query((row, _) -> new Placed(Cursor.at(row, sort), entry(row, places)))
                .list();
        boolean more = found.size() > limit;
        List<Placed> page = more ? found.subList(0, limit) : found;
        return new Page(
                shown.linkingOnlyToPublic(
                        campaign, page.stream().map(Placed::entry).toList(), asOf),
                more ? page.getLast().place().toString() : null);
    }

    private record Placed(Cursor place, TimelineEntry entry) {}

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
                row.getInt("edition"),
                row.getObject("changed_on", LocalDate.class),
                row.getBoolean("corrected"),
                Kebab.of(row.getString("standing")),
                retracted == null ? null : Kebab.of(retracted),
                places.details(Kind.valueOf(row.getString("kind")), words));
    }
}
