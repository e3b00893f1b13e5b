package shanyrak.query.developers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.Reading;
import shanyrak.query.reading.ThisServer;

/** How to read and write by programs. The lines are about a campaign that there is, if there is one. */
@Controller
class DevelopersPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW);
    private static final String OTHERWISE = "shanyrak";

    private final Reading reading;
    private final Campaigns campaigns;

    DevelopersPage(Reading reading, Campaigns campaigns) {
        this.reading = reading;
        this.campaigns = campaigns;
    }

    @GetMapping("/developers")
    @Nullable
    String developers(Model model, ServletWebRequest request) {
        return reading.read(request, VIEWS, _ -> {
            String campaign =
                    campaigns.all().stream().map(Campaign::campaign).findFirst().orElse(OTHERWISE);
            model.addAttribute("base", ThisServer.here().server());
            model.addAttribute(
                    "topics",
                    Topics.ALL.stream().map(topic -> topic.about(campaign)).toList());
            return "query/developers";
        });
    }
}
