package shanyrak.query.demands;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Demand;
import shanyrak.query.clock.ClockFace;
import shanyrak.query.reading.AsOf;

/** Tells other views how long each demand has waited. Whoever uses it reads at {@link #views()}. */
@Component
public class Waits {

    private final States states;
    private final DemandClocks demands;

    Waits(States states, DemandClocks demands) {
        this.states = states;
        this.demands = demands;
    }

    /** A demand and its clock. */
    public record Wait(Demand demand, ClockFace clock) {}

    public Set<String> views() {
        return states.views();
    }

    /** By the demands' numbers, on the day of that state of the record. */
    public List<Wait> of(String campaign, AsOf asOf, LocalDate today) {
        State state = states.of(campaign, asOf, today);
        return demands.of(state).stream()
                .map(it -> new Wait(it.demand(), ClockFace.of(it.clock(), state.day())))
                .toList();
    }
}
