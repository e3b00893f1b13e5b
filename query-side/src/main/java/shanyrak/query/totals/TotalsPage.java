package shanyrak.query.totals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.campaign.SaidSent;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.FacetsInWords;
import shanyrak.query.timeline.Tally;
import shanyrak.query.timeline.Tally.Breakdown;
import shanyrak.query.timeline.TimelineFilter;

/** The totals as a page: the numbers with their units, and a table for each thing they are broken down by. */
@Controller
class TotalsPage {

    private final Reading reading;
    private final Campaigns campaigns;
    private final Totals totals;
    private final SaidSent sent;
    private final FacetsInWords choices;
    private final TotalsInWords words;

    TotalsPage(
            Reading reading,
            Campaigns campaigns,
            Totals totals,
            SaidSent sent,
            FacetsInWords choices,
            TotalsInWords words) {
        this.choices = choices;
        this.reading = reading;
        this.campaigns = campaigns;
        this.totals = totals;
        this.sent = sent;
        this.words = words;
    }

    record Table(String dimension, List<TotalsInWords.Row> rows) {}

    @GetMapping("/campaigns/{campaign}/totals")
    @Nullable
    String totals(
            @PathVariable String campaign,
            @FromAddress TimelineFilter filter,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        return reading.read(request, views(), filter.state(), asOf -> {
            Breakdown breakdown = totals.breakdown(campaign, filter, asOf);
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("filter", filter);
            model.addAttribute("chosen", choices.chosen(filter, campaigns.offices(campaign), reader));
            model.addAttribute("totals", breakdown.totals());
            model.addAttribute(
                    "tables",
                    Tally.DIMENSIONS.stream()
                            .map(dimension -> new Table(
                                    dimension,
                                    words.rows(
                                            dimension,
                                            breakdown.by().getOrDefault(dimension, Map.of()),
                                            filter,
                                            reader)))
                            .toList());
            model.addAttribute("said", asOf.newest() && filter.chosen().isEmpty() ? sent.in(campaign) : null);
            return "query/totals";
        });
    }

    private Set<String> views() {
        return Stream.concat(Totals.VIEWS.stream(), Stream.of(sent.view())).collect(Collectors.toSet());
    }
}
