package shanyrak.query.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriUtils;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.desk.Desk.LastPlace;
import shanyrak.query.desk.Desk.Logged;
import shanyrak.query.desk.ToDo.Lines;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.NoSuchPage;
import shanyrak.query.reading.Reading;
import shanyrak.web.Duty;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** The start page of whoever is signed in: what is to be done next, the way to the forms, and what they logged. */
@Controller
class DeskPage {

    private static final int PAGE = 50;
    private static final int FIRST = 10;
    private static final int ALL = 500;

    private final Reading reading;
    private final Campaigns campaigns;
    private final ToDo toDo;
    private final Desk desk;
    private final DeskCards cards;
    private final Sentences sentences;

    DeskPage(Reading reading, Campaigns campaigns, ToDo toDo, Desk desk, DeskCards cards, Sentences sentences) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.toDo = toDo;
        this.desk = desk;
        this.cards = cards;
        this.sentences = sentences;
    }

    /** The forms of a side. */
    record Forms(String side, List<Form> forms) {}

    /** A form's address, with what it can be told beforehand, and its name. */
    record Form(String address, String name) {}

    /** What one campaign has on somebody's desk. */
    record Work(
            Campaign campaign,
            List<Lines> toDo,
            List<Forms> forms,
            boolean letters,
            boolean selfReports,
            boolean setUp,
            boolean people) {}

    @GetMapping("/desk")
    @Nullable
    String desk(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        return reading.read(request, views(), _ -> {
            List<Logged> logged = desk.loggedBy(person.account(), before, PAGE);
            model.addAttribute("work", work(person, reader));
            model.addAttribute("opensCampaigns", person.owner());
            model.addAttribute(
                    "logged",
                    logged.stream().map(entry -> cards.card(entry, reader)).toList());
            model.addAttribute(
                    "older", logged.size() < PAGE ? null : logged.getLast().position());
            return "query/desk";
        });
    }

    /** All of one group; nothing is left of it when everything is done. */
    @GetMapping("/desk/todo/{group}")
    @Nullable
    String all(
            @PathVariable String group,
            @RequestParam String campaign,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        if (!person.belongsTo(campaign)) {
            throw new NoSuchPage();
        }
        return reading.read(request, views(), _ -> {
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute(
                    "group",
                    toDo.of(campaign, person, ALL, reader).stream()
                            .filter(lines -> lines.name().equals(group))
                            .findFirst()
                            .orElse(null));
            return "query/todo";
        });
    }

    private Set<String> views() {
        return Stream.concat(Stream.of(Campaigns.VIEW), toDo.views().stream()).collect(Collectors.toSet());
    }

    private List<Work> work(SignedIn person, Locale reader) {
        return campaigns.all().stream()
                .filter(campaign -> campaign.open() && person.belongsTo(campaign.campaign()))
                .map(campaign -> work(campaign, person, reader))
                .toList();
    }

    private Work work(Campaign campaign, SignedIn person, Locale reader) {
        String address = campaign.campaign();
        return new Work(
                campaign,
                toDo.of(address, person, FIRST, reader),
                person.may(Duty.LOG, address) ? forms(address, person) : List.of(),
                mayAny(person, address, Duty.RECEIVE, Duty.TRANSLATE, Duty.DISTRIBUTE),
                person.may(Duty.REVISE, address),
                mayAny(person, address, Duty.EDIT, Duty.GOVERN),
                person.may(Duty.GOVERN, address));
    }

    private static boolean mayAny(SignedIn person, String campaign, Duty... duties) {
        return Stream.of(duties).anyMatch(duty -> person.may(duty, campaign));
    }

    private List<Forms> forms(String campaign, SignedIn person) {
        String place =
                desk.lastPlace(person.account(), campaign).map(DeskPage::preset).orElse("");
        return Stream.of(Side.values())
                .map(side -> new Forms(
                        sentences.say("side." + side),
                        Stream.of(Kind.values())
                                .filter(kind -> kind.side() == side)
                                .map(kind -> form(kind, campaign, place))
                                .toList()))
                .toList();
    }

    /** The forms of the other sides know by themselves where the authority acts. */
    private Form form(Kind kind, String campaign, String place) {
        String preset = kind.side() == Side.SOLIDARITY ? place : "";
        return new Form(
                "/desk/log/" + Kebab.of(kind) + "?campaign=" + campaign + preset, sentences.say("kind." + kind));
    }

    private static String preset(LastPlace last) {
        String town = last.town() == null ? "" : "&place.town=" + UriUtils.encode(last.town(), UTF_8);
        return "&place.country=" + last.country() + town;
    }
}
