package shanyrak.query.pressure;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.momentum.Band;
import shanyrak.query.momentum.Formula;
import shanyrak.query.momentum.Week;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;

/** How momentum is computed: the rule of each version in plain words, and one week of the campaign as an example. */
@Controller
class FormulaPage {

    private final Reading reading;
    private final Campaigns campaigns;
    private final Pressure pressure;

    FormulaPage(Reading reading, Campaigns campaigns, Pressure pressure) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.pressure = pressure;
    }

    @GetMapping("/campaigns/{campaign}/pressure/formula")
    @Nullable
    String formula(
            @PathVariable String campaign, @FromAddress PressureQuery query, Model model, ServletWebRequest request) {
        Formula formula = query.understood().formula();
        return reading.readToday(request, pressure.views(), query.state(), (asOf, today) -> {
            model.addAttribute("campaign", campaigns.find(campaign));
            History history = pressure.of(campaign, asOf, today, formula);
            model.addAttribute("query", query);
            model.addAttribute("position", asOf.position());
            model.addAttribute("formula", formula);
            model.addAttribute("formulas", Formula.values());
            model.addAttribute("doi", Formula.DOI);
            model.addAttribute("links", new Links(campaign, formula, asOf));
            model.addAttribute("example", example(history).orElse(null));
            return "query/pressure-formula";
        });
    }

    /** The week that shows most; of a campaign of which no turnout is known, one that has actions. */
    private static Optional<Week> example(History history) {
        return history.weeks().stream()
                .filter(week -> week.actions() > 0)
                .max(Comparator.comparingLong((Week week) -> momentum(week, history.formula()))
                        .thenComparingLong(Week::actions));
    }

    private static long momentum(Week week, Formula formula) {
        Band momentum = formula.momentum(week);
        return momentum == null ? -1 : momentum.high();
    }
}
