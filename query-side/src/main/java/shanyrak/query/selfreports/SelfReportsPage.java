package shanyrak.query.selfreports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.events.entry.Channel;
import shanyrak.events.selfreport.SelfReportCriteria;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.web.Duty;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** Where an editor sees what people say, finds what cannot be believed, and looks at it before leaving it out. */
@Controller
class SelfReportsPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, SelfReports.VIEW);
    private static final int LINES = 200;

    private final Reading reading;
    private final Campaigns campaigns;
    private final SelfReports reports;
    private final Unbelieved unbelieved;
    private final Sentences sentences;

    SelfReportsPage(
            Reading reading, Campaigns campaigns, SelfReports reports, Unbelieved unbelieved, Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.reports = reports;
        this.unbelieved = unbelieved;
        this.sentences = sentences;
    }

    /** One line of a list. */
    record Choice(String value, String text) {}

    @GetMapping("/desk/campaigns/{campaign}/self-reports")
    @Nullable
    String selfReports(
            @PathVariable String campaign,
            @FromAddress Chosen chosen,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        person.mustBeAbleTo(Duty.REVISE, campaign);
        return reading.read(request, VIEWS, position -> {
            Criteria criteria = new Criteria(campaign, chosen.through(position));
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("chosen", chosen);
            model.addAttribute("counted", reports.counted(campaign));
            model.addAttribute("discounted", reports.discounted(campaign));
            model.addAttribute("lines", unbelieved.lines(criteria, LINES));
            model.addAttribute("matched", chosen.isPreview() ? unbelieved.matched(criteria) : null);
            model.addAttribute("through", position);
            model.addAttribute("discounts", unbelieved.discounts(campaign));
            model.addAttribute("offices", campaigns.offices(campaign));
            model.addAttribute("channels", channels());
            model.addAttribute("countries", countries(reader));
            model.addAttribute("say", this);
            return "query/self-reports";
        });
    }

    /** What a decision means, in words. */
    public List<String> words(SelfReportCriteria criteria, Locale reader) {
        return new CriteriaInWords(sentences, reader).say(criteria);
    }

    public String country(@Nullable String code, Locale reader) {
        return code == null
                ? sentences.say("selfreport.country.none")
                : Locale.of("", code).getDisplayCountry(reader);
    }

    private List<Choice> channels() {
        return Arrays.stream(Channel.values())
                .map(channel -> new Choice(Kebab.of(channel), sentences.say("channel." + channel)))
                .toList();
    }

    private List<Choice> countries(Locale reader) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, country(code, reader)))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }
}
