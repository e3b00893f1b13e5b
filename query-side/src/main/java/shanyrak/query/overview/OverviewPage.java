package shanyrak.query.overview;

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
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.query.timeline.EntryCard;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.totals.Counts;
import shanyrak.query.totals.Totals;

/** The start page, and the front page of a campaign. */
@Controller
class OverviewPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Totals.VIEW, Timeline.VIEW);
    private static final int NEWEST = 5;

    private final Reading reading;
    private final Campaigns campaigns;
    private final Totals totals;
    private final Timeline timeline;
    private final EntriesInWords words;

    OverviewPage(Reading reading, Campaigns campaigns, Totals totals, Timeline timeline, EntriesInWords words) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.totals = totals;
        this.timeline = timeline;
        this.words = words;
    }

    record CampaignCard(Campaign campaign, Counts totals) {}

    @GetMapping("/")
    @Nullable
    String start(Model model, ServletWebRequest request) {
        return reading.read(request, VIEWS, _ -> {
            model.addAttribute(
                    "campaigns",
                    campaigns.all().stream()
                            .map(campaign -> new CampaignCard(campaign, totals.of(campaign.campaign())))
                            .toList());
            return "query/start";
        });
    }

    @GetMapping("/campaigns/{campaign}")
    @Nullable
    String campaign(@PathVariable String campaign, Model model, Locale reader, ServletWebRequest request) {
        return reading.read(request, VIEWS, _ -> {
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("demands", campaigns.demands(campaign));
            model.addAttribute("totals", totals.of(campaign));
            model.addAttribute("newest", newest(campaign, reader));
            return "query/campaign";
        });
    }

    private List<EntryCard> newest(String campaign, Locale reader) {
        Map<Integer, String> offices = campaigns.offices(campaign);
        return timeline.newest(campaign, NEWEST).stream()
                .map(entry -> words.card(entry, offices, reader))
                .toList();
    }
}
