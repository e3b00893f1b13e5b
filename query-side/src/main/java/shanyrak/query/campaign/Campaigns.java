package shanyrak.query.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaign.Appeal;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.reading.Said;

/** Asks the view {@value #VIEW}. */
@Component
public class Campaigns {

    public static final String VIEW = "campaign";

    private final JdbcClient jdbc;
    private final Demands demands;

    Campaigns(@QuerySideDatabase JdbcClient jdbc, Demands demands) {
        this.jdbc = jdbc;
        this.demands = demands;
    }

    /** All campaigns: the open ones first, of those the latest first. */
    public List<Campaign> all() {
        return jdbc.sql("SELECT * FROM campaign_v2.campaign ORDER BY open DESC, opened_position DESC")
                .query((row, _) -> campaign(row))
                .list();
    }

    /** @throws NoSuchPage when there is no such campaign */
    public Campaign find(String campaign) {
        return jdbc.sql("SELECT * FROM campaign_v2.campaign WHERE campaign = :campaign")
                .param("campaign", campaign)
                .query((row, _) -> campaign(row))
                .optional()
                .orElseThrow(NoSuchPage::new);
    }

    /** Which entries are referred to is known from the view of {@link PublicEntries}. */
    public List<Demand> demands(String campaign, AsOf asOf) {
        return demands.of(campaign, asOf);
    }

    /** How the demands are worded, by their number, in the language that a reader understands best. */
    public Map<Integer, Said> wordings(String campaign, AsOf asOf, Locale reader) {
        return demands.wordings(campaign, asOf).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, wording -> Said.in(reader, wording.getValue())));
    }

    public List<Addressee> addressees(String campaign) {
        return jdbc.sql("""
                        SELECT addressee, office, post, telephone, fax, email, website, answer_within
                        FROM campaign_v2.addressee WHERE campaign = :campaign ORDER BY addressee""")
                .param("campaign", campaign)
                .query((row, _) -> addressee(row))
                .list();
    }

    /** The campaign's addressees by their number. */
    public Map<Integer, String> offices(String campaign) {
        return addressees(campaign).stream()
                .filter(addressee -> addressee.office() != null)
                .collect(Collectors.toMap(Addressee::addressee, addressee -> String.valueOf(addressee.office())));
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                row.getString("campaign"),
                texts(row.getString("title")),
                texts(row.getString("summary")),
                row.getString("country"),
                row.getString("town"),
                row.getString("venue"),
                row.getString("more_information"),
                row.getBoolean("open"),
                row.getString("closing_reason"),
                appeal(row.getString("appeal"), row.getString("copies_to")));
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        return new Addressee(
                row.getInt("addressee"),
                row.getString("office"),
                row.getString("post"),
                row.getString("telephone"),
                row.getString("fax"),
                row.getString("email"),
                row.getString("website"),
                row.getObject("answer_within", Integer.class));
    }

    private static @Nullable Appeal appeal(@Nullable String words, @Nullable String copiesTo) {
        return words == null ? null : new Appeal(texts(words), copiesTo);
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> texts(String json) {
        return Json.read(json, Map.class);
    }
}
