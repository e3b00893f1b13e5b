package shanyrak.query.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.query.campaign.Demand.ClockChange;
import shanyrak.query.campaign.Demand.Judgement;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.reading.AsOf;

/** Asks the view {@value Campaigns#VIEW} for demands and what has become of them. */
@Component
class Demands {

    private final JdbcClient jdbc;
    private final PublicEntries entries;

    Demands(@QuerySideDatabase JdbcClient jdbc, PublicEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    private record Of<T>(int demand, T it) {}

    List<Demand> of(String campaign, AsOf asOf) {
        Map<Integer, List<Judgement>> histories = histories(campaign, asOf);
        Map<Integer, List<ClockChange>> clocks = byDemand(clockChanges(campaign, asOf));
        return wordings(campaign, asOf).entrySet().stream()
                .map(wording -> demand(
                        wording.getKey(),
                        wording.getValue(),
                        histories.getOrDefault(wording.getKey(), List.of()),
                        clocks.getOrDefault(wording.getKey(), List.of())))
                .toList();
    }

    /** Texts by language, by the demands' numbers and in their order. */
    SortedMap<Integer, Map<String, String>> wordings(String campaign, AsOf asOf) {
        SortedMap<Integer, Map<String, String>> wordings = new TreeMap<>();
        jdbc.sql("SELECT DISTINCT ON (demand) demand, text FROM campaign_v2.wording WHERE " + until(asOf)
                        + " ORDER BY demand, position DESC")
                .param("campaign", campaign)
                .param("asOf", asOf.position())
                .query(row -> {
                    wordings.put(row.getInt("demand"), Campaigns.texts(row.getString("text")));
                });
        return wordings;
    }

    private static Demand demand(
            int demand, Map<String, String> text, List<Judgement> history, List<ClockChange> clock) {
        return new Demand(
                demand,
                text,
                history.isEmpty()
                        ? Kebab.of(DemandStatus.RAISED)
                        : history.getLast().status(),
                history,
                clock);
    }

    /** What was recorded by then. */
    private static String until(AsOf asOf) {
        return "campaign = :campaign" + (asOf.newest() ? "" : " AND position <= :asOf");
    }

    private Map<Integer, List<Judgement>> histories(String campaign, AsOf asOf) {
        List<Of<Judgement>> all = jdbc.sql("SELECT demand, status, edtf, recorded, reason, because"
                        + " FROM campaign_v2.assessment WHERE " + until(asOf) + " ORDER BY position")
                .param("campaign", campaign)
                .param("asOf", asOf.position())
                .query((row, _) -> new Of<>(row.getInt("demand"), judgement(row)))
                .list();
        Set<UUID> known = entries.among(
                campaign,
                all.stream()
                        .map(it -> it.it().because())
                        .filter(Objects::nonNull)
                        .toList(),
                asOf);
        return byDemand(all.stream()
                .map(it -> new Of<>(it.demand(), inPublic(it.it(), known)))
                .toList());
    }

    /** The public learns nothing of an entry that it may not see, not even that there is one. */
    private static Judgement inPublic(Judgement it, Set<UUID> known) {
        return it.because() == null || known.contains(it.because())
                ? it
                : new Judgement(it.status(), it.when(), it.recorded(), it.reason(), null);
    }

    private List<Of<ClockChange>> clockChanges(String campaign, AsOf asOf) {
        return jdbc.sql("SELECT demand, change, day, recorded, reason FROM campaign_v2.clock_change WHERE "
                        + until(asOf) + " ORDER BY position")
                .param("campaign", campaign)
                .param("asOf", asOf.position())
                .query((row, _) -> new Of<>(row.getInt("demand"), clockChange(row)))
                .list();
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        return new Judgement(
                Kebab.of(row.getString("status")),
                row.getString("edtf"),
                row.getObject("recorded", LocalDate.class),
                row.getString("reason"),
                row.getObject("because", UUID.class));
    }

    private static ClockChange clockChange(ResultSet row) throws SQLException {
        return new ClockChange(
                Kebab.of(row.getString("change")),
                row.getObject("day", LocalDate.class),
                row.getObject("recorded", LocalDate.class),
                row.getString("reason"));
    }

    private static <T> Map<Integer, List<T>> byDemand(List<Of<T>> all) {
        return all.stream().collect(groupingBy(Of::demand, mapping(Of::it, toList())));
    }
}
