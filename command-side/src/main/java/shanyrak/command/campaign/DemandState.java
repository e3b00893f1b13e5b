package shanyrak.command.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyrak.events.campaign.DemandStatus;

/**
 * What decisions about one demand depend on.
 *
 * @param pausedFrom since when the days it waits are not counted; null while they are
 * @param started what the first day of waiting was corrected to; null while nobody corrected it
 */
record DemandState(
        DemandStatus status,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate started) {

    static final DemandState RAISED = new DemandState(DemandStatus.RAISED, null, null);

    DemandState assessed(DemandStatus now) {
        return new DemandState(now, pausedFrom, started);
    }

    DemandState paused(LocalDate from) {
        return new DemandState(status, from, started);
    }

    DemandState resumed() {
        return new DemandState(status, null, started);
    }

    DemandState corrected(LocalDate start) {
        return new DemandState(status, pausedFrom, start);
    }
}
