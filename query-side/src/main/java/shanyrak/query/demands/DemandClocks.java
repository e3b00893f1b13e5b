package shanyrak.query.demands;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.entry.Side;
import shanyrak.events.values.When;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.campaign.Demand;
import shanyrak.query.campaign.Demand.ClockChange;
import shanyrak.query.campaign.Demand.Judgement;
import shanyrak.query.clock.AnswerClock;
import shanyrak.query.clock.ClockState;
import shanyrak.query.clock.Decision;
import shanyrak.query.clock.Step;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;

/** Works out the clocks of a campaign's demands, from the entries that speak to them and from what the campaign judged. */
@Component
class DemandClocks {

    private final JdbcClient jdbc;
    private final Campaigns campaigns;

    DemandClocks(@QuerySideDatabase JdbcClient jdbc, Campaigns campaigns) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
    }

    /**
     * A demand with its clock.
     *
     * @param speaking how many entries of each side speak to it and count
     */
    record Clocked(Demand demand, AnswerClock clock, Map<Side, Long> speaking) {}

    List<Clocked> of(State state) {
        List<Demand> demands = campaigns.demands(state.campaign(), state.asOf());
        Map<Integer, Step> put = put(state, demands);
        Map<Integer, Map<Side, Long>> speaking = speaking(state);
        List<Entry> responses = responses(state);
        return demands.stream()
                .map(demand -> {
                    int number = demand.demand();
                    Stream<Step> steps = Stream.concat(steps(number, responses), judged(demand.history()).stream());
                    return new Clocked(
                            demand,
                            AnswerClock.of(put.get(number), steps, decisions(demand)),
                            speaking.getOrDefault(number, Map.of()));
                })
                .toList();
    }

    /** By what each demand was first put to an office, or where there is nothing of that sort, in the open: that sorts after. */
    private Map<Integer, Step> put(State state, List<Demand> demands) {
        return jdbc
                .sql("""
                        SELECT demand, put.* FROM unnest(:demands) demand CROSS JOIN LATERAL (
                          SELECT starts, entry, logged_position FROM %s entry
                          WHERE campaign = :campaign AND way <> 'NONE' AND demand = ANY (demands)
                          ORDER BY way, starts, logged_position LIMIT 1) put""".formatted(state.entries().sql()))
                .params(state.entries().parameters())
                .param("demands", demands.stream().map(Demand::demand).toArray(Integer[]::new))
                .query((row, _) -> Map.entry(row.getInt("demand"), put(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Step put(ResultSet row) throws SQLException {
        return Step.done(
                ClockState.WAITING,
                row.getObject("starts", LocalDate.class),
                row.getObject("entry", UUID.class),
                row.getLong("logged_position"));
    }

    /** What is only announced has not happened yet. */
    private Map<Integer, Map<Side, Long>> speaking(State state) {
        Map<Integer, Map<Side, Long>> speaking = new HashMap<>();
        jdbc.sql("""
                        SELECT demand, side, count(*) AS entries FROM %s entry, unnest(demands) demand
                        WHERE campaign = :campaign AND kind <> 'ANNOUNCEMENT' GROUP BY demand, side""".formatted(state.entries().sql()))
                .params(state.entries().parameters())
                .query(row -> {
                    speaking.computeIfAbsent(row.getInt("demand"), _ -> new EnumMap<>(Side.class))
                            .put(Side.valueOf(row.getString("side")), row.getLong("entries"));
                });
        return speaking;
    }

    private List<Entry> responses(State state) {
        return jdbc.sql("""
                        SELECT * FROM %s entry
                        WHERE campaign = :campaign AND side = 'AUTHORITY_RESPONSE' AND demands <> '{}'""".formatted(state.entries().sql()))
                .params(state.entries().parameters())
                .query((row, _) -> EntryRows.entry(row))
                .list();
    }

    private static Stream<Step> steps(int demand, List<Entry> responses) {
        return responses.stream()
                .filter(response -> response.says().demands().contains(demand))
                .flatMap(Entry::steps);
    }

    /** No judgement goes back behind the one before it, whatever its date may mean. */
    private static List<Step> judged(List<Judgement> history) {
        List<Step> steps = new ArrayList<>();
        boolean closed = false;
        LocalDate last = LocalDate.MIN;
        for (Judgement judgement : history) {
            ClockState to = state(DemandStatus.valueOf(Kebab.constant(judgement.status())));
            if (closed || !to.runs()) {
                LocalDate day = day(judgement, to);
                last = day.isBefore(last) ? last : day;
                steps.add(Step.judged(to, last, judgement.because(), steps.size()));
            }
            closed = !to.runs();
        }
        return steps;
    }

    private static ClockState state(DemandStatus status) {
        return switch (status) {
            case RAISED, PARTLY_MET -> ClockState.WAITING;
            case MET -> ClockState.MET;
            case REFUSED -> ClockState.REFUSED;
            case WITHDRAWN -> ClockState.WITHDRAWN;
        };
    }

    /** In fairness to the authority: the count stops on the earliest day and goes on from the latest. */
    private static LocalDate day(Judgement judgement, ClockState to) {
        When when = When.parse(judgement.when());
        if (!to.runs()) {
            return when.earliest();
        }
        LocalDate recorded = judgement.recorded();
        LocalDate open = recorded.isBefore(when.earliest()) ? when.earliest() : recorded;
        return Objects.requireNonNullElse(when.latest(), open);
    }

    private static List<Decision> decisions(Demand demand) {
        return demand.clock().stream().map(DemandClocks::decision).toList();
    }

    private static Decision decision(ClockChange change) {
        return new Decision(Decision.Change.valueOf(Kebab.constant(change.change())), change.day(), change.reason());
    }
}
