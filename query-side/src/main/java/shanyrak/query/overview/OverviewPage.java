package shanyrak.query.overview;

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
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.counting.Counts;
import shanyrak.query.live.Dashboard;
import shanyrak.query.live.Sureness;
import shanyrak.query.pressure.PressureInBrief;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.query.timeline.EntryCard;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.totals.Totals;

/** The start page, and the front page of a campaign. */
@Controller
class OverviewPage {

    private static final int NEWEST = 5;

    private final Reading reading;
    private final Campaigns campaigns;
    private final Totals totals;
    private final Timeline timeline;
    private final EntriesInWords words;
    private final Dashboard dashboard;
    private final PressureInBrief pressure;

    OverviewPage(
            Reading reading,
            Campaigns campaigns,
            Totals totals,
            Timeline timeline,
            EntriesInWords words,
            Dashboard dashboard,
            PressureInBrief pressure) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.totals = totals;
        this.timeline = timeline;
        this.words = words;
        this.dashboard = dashboard;
        this.pressure = pressure;
    }

    record CampaignCard(Campaign campaign, Counts totals) {}

    /**
     * What the front page of a campaign is asked for.
     *
     * @param standing as {@link Sureness} has it
     * @param asOf as {@link AsOfParameter} has it
     */
    record FrontPage(@Nullable String standing, @Nullable String asOf) {}

    @GetMapping("/")
    @Nullable
    String start(Model model, ServletWebRequest request) {
        return reading.read(request, Totals.VIEWS, new AsOfParameter(null), asOf -> {
            model.addAttribute(
                    "campaigns",
                    campaigns.all().stream()
                            .map(campaign -> new CampaignCard(campaign, totals.of(campaign.campaign(), asOf)))
                            .toList());
            return "query/start";
        });
    }

    @GetMapping("/campaigns/{campaign}")
    @Nullable
    String campaign(
            @PathVariable String campaign,
            @FromAddress FrontPage asked,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        Sureness sureness = Sureness.parse(asked.standing());
        return reading.readToday(request, views(), new AsOfParameter(asked.asOf()), (asOf, today) -> {
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("feed", "/campaigns/" + campaign + "/timeline.atom");
            model.addAttribute("demands", campaigns.demands(campaign, asOf));
            model.addAttribute("board", dashboard.of(campaign, sureness, asOf, reader));
            model.addAttribute("scripts", List.of("/live.js"));
            model.addAttribute("brief", pressure.of(campaign, asOf, today, reader));
            model.addAttribute("newest", newest(campaign, asOf, reader));
            return "query/campaign";
        });
    }

    private Set<String> views() {
        return Stream.of(Totals.VIEWS, pressure.views()).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private List<EntryCard> newest(String campaign, AsOf asOf, Locale reader) {
        Map<Integer, String> offices = campaigns.offices(campaign);
        return timeline.newest(campaign, asOf, NEWEST).stream()
                .map(entry -> words.card(entry, offices, reader))
                .toList();
    }
}
