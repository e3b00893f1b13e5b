package shanyrak.command.campaign.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.campaign.DemandStatus;

/**
 * A demand as it stands.
 *
 * @param text by language
 * @param history what it was judged to be, the first judgement first
 * @param pausedFrom since when the days it waits are not counted; null while they are
 * @param started what the first day of waiting was corrected to; null while nobody corrected it
 */
public record DemandSheet(
        int demand,
        Map<String, String> text,
        List<Assessed> history,
        @Nullable LocalDate pausedFrom,
        @Nullable LocalDate started) {

    /**
     * One judgement.
     *
     * @param when an EDTF date
     * @param because the entry that shows it
     */
    public record Assessed(
            DemandStatus status,
            String when,
            @Nullable String reason,
            @Nullable UUID because) {}

    static DemandSheet raised(int demand, Map<String, String> text) {
        return new DemandSheet(demand, text, List.of(), null, null);
    }

    public DemandStatus status() {
        return history.isEmpty() ? DemandStatus.RAISED : history.getLast().status();
    }

    DemandSheet reworded(Map<String, String> words) {
        return new DemandSheet(demand, words, history, pausedFrom, started);
    }

    DemandSheet assessed(Assessed judgement) {
        List<Assessed> all = new ArrayList<>(history);
        all.add(judgement);
        return new DemandSheet(demand, text, List.copyOf(all), pausedFrom, started);
    }

    DemandSheet paused(@Nullable LocalDate from) {
        return new DemandSheet(demand, text, history, from, started);
    }

    DemandSheet corrected(LocalDate start) {
        return new DemandSheet(demand, text, history, pausedFrom, start);
    }
}
