package shanyrak.query.pressure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.query.chart.Charts;
import shanyrak.query.chart.Drawing;
import shanyrak.query.chart.Slot;
import shanyrak.query.momentum.Band;
import shanyrak.query.momentum.Formula;
import shanyrak.query.reading.AsOf;
import shanyrak.web.Sentences;

/**
 * The pressure in a sentence and a small drawing, for pages that are about more. What it makes is the model attribute
 * {@code brief} of the fragment {@code query/pressure-parts :: brief}.
 */
@Component
public class PressureInBrief {

    /** Half a year of slots. */
    private static final int SHOWN = 26;

    private final Pressure pressure;
    private final Charts charts;
    private final Sentences sentences;

    PressureInBrief(Pressure pressure, Charts charts, Sentences sentences) {
        this.pressure = pressure;
        this.charts = charts;
        this.sentences = sentences;
    }

    /**
     * What is shown.
     *
     * @param days since the last attempt; null where there has been none
     */
    public record Brief(String verdict, @Nullable Band days, Drawing drawing) {}

    /** The views that a page which shows it reads at. */
    public Set<String> views() {
        return pressure.views();
    }

    public Brief of(String campaign, AsOf asOf, LocalDate today, Locale reader) {
        History history = pressure.of(campaign, asOf, today, Formula.CURRENT);
        List<Slot> slots = Slot.of(history.weeks());
        return new Brief(
                sentences.say("pressure.verdict." + history.verdict()),
                history.daysSinceLastAttempt(),
                charts.small(slots.subList(Math.max(0, slots.size() - SHOWN), slots.size()), Formula.CURRENT, reader));
    }
}
