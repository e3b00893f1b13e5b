package shanyrak.query.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.events.entry.Kind;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.desk.Desk.Logged;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.reading.Reading;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** The start page of whoever is signed in: the way to the forms, and what they logged. */
@Controller
class DeskPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Desk.VIEW);
    private static final int PAGE = 50;

    private final Reading reading;
    private final Campaigns campaigns;
    private final Desk desk;
    private final DatesInWords dates;
    private final Sentences sentences;

    DeskPage(Reading reading, Campaigns campaigns, Desk desk, DatesInWords dates, Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.desk = desk;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** A form's address part and its name. */
    record Form(String kind, String name) {}

    record Card(Logged logged, String heading, String date) {}

    @GetMapping("/desk")
    @Nullable
    String desk(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        return reading.read(request, VIEWS, _ -> {
            List<Logged> logged = desk.loggedBy(person.account(), before, PAGE);
            model.addAttribute(
                    "campaigns", campaigns.all().stream().filter(Campaign::open).toList());
            model.addAttribute("forms", forms());
            model.addAttribute(
                    "logged", logged.stream().map(entry -> card(entry, reader)).toList());
            model.addAttribute(
                    "older", logged.size() < PAGE ? null : logged.getLast().position());
            return "query/desk";
        });
    }

    private List<Form> forms() {
        return Stream.of(Kind.values())
                .map(kind -> new Form(Kebab.of(kind), sentences.say("kind." + kind)))
                .toList();
    }

    private Card card(Logged logged, Locale reader) {
        String country = Locale.of("", logged.country()).getDisplayCountry(reader);
        String place = logged.town() == null ? country : logged.town() + ", " + country;
        String kind = sentences.say("kind." + Kebab.constant(logged.kind()));
        return new Card(logged, sentences.say("query.entry.heading", kind, place), dates.say(logged.edtf(), reader));
    }
}
