package shanyrak.query.totals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.Reading;
import shanyrak.web.Sentences;

/** The totals as a page: the numbers with their units, and a table for each thing they are broken down by. */
@Controller
class TotalsPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Totals.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final Totals totals;
    private final Sentences sentences;

    TotalsPage(Reading reading, Campaigns campaigns, Totals totals, Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.totals = totals;
        this.sentences = sentences;
    }

    record Row(String name, Counts counts) {}

    record Table(String dimension, List<Row> rows) {}

    @GetMapping("/campaigns/{campaign}/totals")
    @Nullable
    String totals(@PathVariable String campaign, Model model, Locale reader, ServletWebRequest request) {
        return reading.read(request, VIEWS, _ -> {
            Totals.Breakdown breakdown = totals.breakdown(campaign);
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("totals", breakdown.totals());
            model.addAttribute(
                    "tables",
                    Totals.DIMENSIONS.stream()
                            .map(dimension ->
                                    table(dimension, breakdown.by().getOrDefault(dimension, Map.of()), reader))
                            .toList());
            return "query/totals";
        });
    }

    private Table table(String dimension, Map<String, Counts> counts, Locale reader) {
        return new Table(
                dimension,
                counts.entrySet().stream()
                        .map(cell -> new Row(name(dimension, cell.getKey(), reader), cell.getValue()))
                        .toList());
    }

    private String name(String dimension, String value, Locale reader) {
        if (value.equals(Contribution.NONE)) {
            return sentences.say("totals.none." + dimension);
        }
        return switch (dimension) {
            case "kind", "side", "channel", "standing" -> sentences.say(dimension + "." + Kebab.constant(value));
            case "country" -> Locale.of("", value).getDisplayCountry(reader);
            default -> value;
        };
    }
}
