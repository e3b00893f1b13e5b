package shanyrak.query.pressure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.demands.Waits;
import shanyrak.query.momentum.Formula;
import shanyrak.query.momentum.Weeks;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.PositionsInTime;
import shanyrak.query.timeline.EvictionAttempts;
import shanyrak.query.timeline.EvictionAttempts.Attempt;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.timeline.WeeklyTally;

/** Reads what a campaign's pressure is computed from, in any state of the record. */
@Component
class Pressure {

    /** More than a page can show would not be read. */
    private static final int ATTEMPTS = 30;

    private final WeeklyTally tally;
    private final EvictionAttempts attempts;
    private final PositionsInTime times;
    private final Waits waits;

    Pressure(WeeklyTally tally, EvictionAttempts attempts, PositionsInTime times, Waits waits) {
        this.tally = tally;
        this.attempts = attempts;
        this.times = times;
        this.waits = waits;
    }

    Set<String> views() {
        Set<String> views = new HashSet<>(waits.views());
        views.addAll(Set.of(Campaigns.VIEW, Timeline.VIEW));
        return views;
    }

    History of(String campaign, AsOf asOf, LocalDate today, Formula formula) {
        LocalDate day = day(asOf, today);
        return new History(
                day,
                formula,
                Weeks.of(tally.count(campaign, asOf), attempts.byWeek(campaign, asOf), day),
                attempts.last(campaign, asOf, day).orElse(null));
    }

    /** The latest ones, the last first. */
    List<Attempt> attempts(String campaign, AsOf asOf, LocalDate today) {
        return attempts.newest(campaign, asOf, day(asOf, today), ATTEMPTS);
    }

    /**
     * The weeks around an attempt; empty where none is asked for.
     *
     * @throws BadQuery where there is no such attempt that is public and counts
     */
    Optional<Around> around(String campaign, @Nullable UUID attempt, AsOf asOf, History history) {
        return attempt == null
                ? Optional.empty()
                : Optional.of(attempts.find(campaign, attempt, asOf)
                        .map(found -> Around.of(found, history))
                        .orElseThrow(() -> PressureQuery.noAttempt(attempt)));
    }

    /** The day on which an earlier state is read is that on which the log came to it. */
    private LocalDate day(AsOf asOf, LocalDate today) {
        return asOf.newest()
                ? today
                : times.dayOf(asOf.position())
                        .filter(day -> day.isBefore(today))
                        .orElse(today);
    }
}
