package shanyrak.query.appeal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.appeal.Offer.Asked;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.campaign.SaidSent;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;

/** The page that asks people to act, with a letter that is ready to be sent. */
@Controller
class AppealPage {

    private final Reading reading;
    private final Campaigns campaigns;
    private final SaidSent sent;
    private final Offers offers;

    AppealPage(Reading reading, Campaigns campaigns, SaidSent sent, Offers offers) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.sent = sent;
        this.offers = offers;
    }

    @GetMapping("/campaigns/{campaign}/appeal")
    @Nullable
    String appeal(
            @PathVariable String campaign,
            @FromAddress Asked asked,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        return reading.read(request, Set.of(Campaigns.VIEW, sent.view()), new AsOfParameter(null), newest -> {
            Campaign found = campaigns.find(campaign);
            model.addAttribute("campaign", found);
            model.addAttribute("demands", campaigns.demands(campaign, newest));
            model.addAttribute("addressees", campaigns.addressees(campaign));
            model.addAttribute("offer", offers.of(found, asked, reader, newest));
            model.addAttribute("said", sent.in(campaign));
            model.addAttribute("scripts", List.of("/appeal.js"));
            return "query/appeal";
        });
    }
}
