package shanyrak.query.campaign;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.reading.Reading;

/** The page that asks people to act. */
@Controller
class AppealPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;

    AppealPage(Reading reading, Campaigns campaigns) {
        this.reading = reading;
        this.campaigns = campaigns;
    }

    @GetMapping("/campaigns/{campaign}/appeal")
    @Nullable
    String appeal(@PathVariable String campaign, Model model, ServletWebRequest request) {
        return reading.read(request, VIEWS, _ -> {
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("demands", campaigns.demands(campaign));
            model.addAttribute("addressees", campaigns.addressees(campaign));
            return "query/appeal";
        });
    }
}
