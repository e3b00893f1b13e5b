package shanyrak.query.overview;

import java.time.LocalDate;
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
import shanyrak.query.campaign.Demand;
import shanyrak.query.counting.Counts;
import shanyrak.query.live.Dashboard;
import shanyrak.query.live.Sureness;
import shanyrak.query.pressure.PressureInBrief;
import shanyrak.query.reading.AsOf;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.reading.ThisServer;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.query.timeline.EntryCard;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.totals.Totals;

/** The start page, and the front page of a campaign. */
@Controller
class OverviewPage {

    private static final int NEWEST = 5;
    private static final int NEWEST_ON_A_WALL = 3;

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
     * How many demands have been met.
     *
     * @param of all that have not been withdrawn
     */
    record Met(long met, long of) {

        static Met among(List<Demand> demands) {
            return new Met(
                    demands.stream()
                            .filter(demand -> demand.status().equals("met"))
                            .count(),
                    demands.stream()
                            .filter(demand -> !demand.status().equals("withdrawn"))
                            .count());
        }
    }

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
            describe(campaign, sureness, asOf, today, reader, model);
            model.addAttribute("feed", "/campaigns/" + campaign + "/timeline.atom");
            model.addAttribute("scripts", List.of("/live.js"));
            model.addAttribute("newest", newest(campaign, asOf, NEWEST, reader));
            return "query/campaign";
        });
    }

    /** The same to be read from afar. It renews itself, and nobody has to touch it. */
    @GetMapping("/campaigns/{campaign}/wall")
    @Nullable
    String wall(
            @PathVariable String campaign,
            @FromAddress FrontPage asked,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        Sureness sureness = Sureness.parse(asked.standing());
        return reading.readToday(request, views(), new AsOfParameter(asked.asOf()), (asOf, today) -> {
            describe(campaign, sureness, asOf, today, reader, model);
            model.addAttribute("address", ThisServer.here().addressInShort("/campaigns/" + campaign));
            model.addAttribute("styles", List.of("/wall.css"));
            model.addAttribute("scripts", List.of("/live.js", "/wall.js"));
            model.addAttribute("newest", newest(campaign, asOf, NEWEST_ON_A_WALL, reader));
            return "query/wall";
        });
    }

    private void describe(String campaign, Sureness sureness, AsOf asOf, LocalDate today, Locale reader, Model model) {
        Campaign described = campaigns.find(campaign);
        List<Demand> demands = campaigns.demands(campaign, asOf);
        model.addAttribute("campaign", described);
        model.addAttribute("description", described.summaryIn(reader).words());
        model.addAttribute("demands", demands);
        model.addAttribute("met", Met.among(demands));
        model.addAttribute("board", dashboard.of(campaign, sureness, asOf, reader));
        model.addAttribute("brief", pressure.of(campaign, asOf, today, reader));
    }

    private Set<String> views() {
        return Stream.of(Totals.VIEWS, pressure.views()).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private List<EntryCard> newest(String campaign, AsOf asOf, int most, Locale reader) {
        Map<Integer, String> offices = campaigns.offices(campaign);
        return timeline.newest(campaign, asOf, most).stream()
                .map(entry -> words.card(entry, offices, reader))
                .toList();
    }
}
