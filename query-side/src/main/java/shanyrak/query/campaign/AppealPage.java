package shanyrak.query.campaign;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.Reading;

/** The page that asks people to act. */
@Controller
class AppealPage {

    private final Reading reading;
    private final Campaigns campaigns;
    private final SaidSent sent;

    AppealPage(Reading reading, Campaigns campaigns, SaidSent sent) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.sent = sent;
    }

    @GetMapping("/campaigns/{campaign}/appeal")
    @Nullable
    String appeal(@PathVariable String campaign, Model model, ServletWebRequest request) {
        return reading.read(request, Set.of(Campaigns.VIEW, sent.view()), new AsOfParameter(null), newest -> {
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("demands", campaigns.demands(campaign, newest));
            model.addAttribute("addressees", campaigns.addressees(campaign));
            model.addAttribute("said", sent.in(campaign));
            return "query/appeal";
        });
    }
}
