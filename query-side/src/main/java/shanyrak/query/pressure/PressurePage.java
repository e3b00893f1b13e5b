package shanyrak.query.pressure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.chart.Charts;
import shanyrak.query.chart.Slot;
import shanyrak.query.chart.Window;
import shanyrak.query.demands.Waits;
import shanyrak.query.momentum.Formula;
import shanyrak.query.pressure.PressureQuery.Wanted;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;

/** The pressure as a page: a sentence, figures, a chart, and the weeks as a table. */
@Controller
class PressurePage {

    private final Reading reading;
    private final Campaigns campaigns;
    private final Pressure pressure;
    private final Waits waits;
    private final Charts charts;

    PressurePage(Reading reading, Campaigns campaigns, Pressure pressure, Waits waits, Charts charts) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.pressure = pressure;
        this.waits = waits;
        this.charts = charts;
    }

    /** @param until the week that the chart and the table end with; the last one where it is absent */
    record Paging(@Nullable String until) {}

    @GetMapping("/campaigns/{campaign}/pressure")
    @Nullable
    String pressure(
            @PathVariable String campaign,
            @FromAddress PressureQuery query,
            @FromAddress Paging paging,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        Wanted wanted = query.understood();
        var until = PressureQuery.monday("until", paging.until());
        return reading.readToday(request, pressure.views(), query.state(), (asOf, today) -> {
            model.addAttribute("campaign", campaigns.find(campaign));
            History history = pressure.of(campaign, asOf, today, wanted.formula());
            show(history, campaign, asOf, model);
            draw(history, Window.of(Slot.of(history.weeks()), until), reader, model);
            model.addAttribute("query", query);
            model.addAttribute("attempts", pressure.attempts(campaign, asOf, today));
            model.addAttribute("waits", waits.of(campaign, asOf, today));
            model.addAttribute(
                    "around",
                    pressure.around(campaign, wanted.around(), asOf, history).orElse(null));
            return "query/pressure";
        });
    }

    private static void show(History history, String campaign, AsOf asOf, Model model) {
        model.addAttribute("position", asOf.position());
        model.addAttribute("history", history);
        model.addAttribute("now", history.now());
        model.addAttribute("formulas", Formula.values());
        model.addAttribute("links", new Links(campaign, history.formula(), asOf));
    }

    private void draw(History history, Window window, Locale reader, Model model) {
        model.addAttribute("window", window);
        model.addAttribute("wide", charts.wide(window.slots(), history.formula(), reader));
        model.addAttribute("narrow", charts.narrow(window.slots(), history.formula(), reader));
    }
}
