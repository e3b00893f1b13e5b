package shanyrak.query.letterdesk;

import static shanyrak.query.letterdesk.LetterRow.LANGUAGES;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.letterdesk.Letters.Letter;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.Today;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.reading.Reading;
import shanyrak.web.BrokenRule;
import shanyrak.web.Duty;
import shanyrak.web.MayNot;
import shanyrak.web.SignedIn;

/** What is to be done with the letters of a campaign, what is overdue on top. */
@Controller
class LettersPage {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Letters.VIEW);
    private static final int PAGE = 200;

    private final Reading reading;
    private final Campaigns campaigns;
    private final Letters letters;
    private final DatesInWords dates;
    private final Today today;

    LettersPage(Reading reading, Campaigns campaigns, Letters letters, DatesInWords dates, Today today) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.letters = letters;
        this.dates = dates;
        this.today = today;
    }

    /** A letter in one language, as it stands in the list. */
    record Card(
            UUID copy,
            long number,
            String into,
            String state,
            @Nullable String country,
            String received,
            String since,
            @Nullable String step,
            boolean overdue,
            long copies,
            List<String> deeds) {}

    @GetMapping("/desk/letters")
    @Nullable
    String letters(
            @RequestParam String campaign,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String state,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            Locale reader,
            ServletWebRequest request) {
        mayWorkOnLetters(person, campaign);
        List<State> states = states(state);
        String into = into(language);
        return reading.read(request, VIEWS, _ -> {
            LocalDate day = today.inUtc();
            List<Letter> found = letters.in(states, campaign, into, PAGE + 1);
            model.addAttribute("campaign", campaigns.find(campaign));
            model.addAttribute("language", into);
            model.addAttribute("state", states.size() == 1 ? Kebab.of(states.getFirst()) : null);
            model.addAttribute("languages", LANGUAGES);
            model.addAttribute(
                    "states", Arrays.stream(State.values()).map(Kebab::of).toList());
            model.addAttribute("steps", Step.values());
            model.addAttribute("more", found.size() > PAGE ? PAGE : null);
            model.addAttribute("mayReceive", person.may(Duty.RECEIVE, campaign));
            model.addAttribute("mayDistribute", person.may(Duty.DISTRIBUTE, campaign));
            model.addAttribute(
                    "cards",
                    found.stream()
                            .limit(PAGE)
                            .map(letter -> card(letter, day, person, campaign, reader))
                            .toList());
            return "query/letters";
        });
    }

    static void mayWorkOnLetters(SignedIn person, String campaign) {
        if (!person.may(Duty.RECEIVE, campaign)
                && !person.may(Duty.TRANSLATE, campaign)
                && !person.may(Duty.DISTRIBUTE, campaign)) {
            throw new MayNot(Duty.RECEIVE);
        }
    }

    private Card card(Letter letter, LocalDate day, SignedIn person, String campaign, Locale reader) {
        @Nullable Step step = letter.state().next().orElse(null);
        return new Card(
                letter.copy(),
                letter.number(),
                letter.into(),
                letter.state().name(),
                letter.country() == null
                        ? null
                        : Locale.of("", letter.country()).getDisplayCountry(reader),
                dates.say(letter.edtf(), reader),
                dates.day(letter.since(), reader),
                step == null ? null : step.name(),
                step != null && DueCopies.overdue(step, letter.since(), day),
                letter.copies(),
                Deeds.of(letter, person, campaign));
    }

    /** Without a choice, all that something is still to be done with. */
    private static List<State> states(@Nullable String chosen) {
        if (chosen == null || chosen.isBlank()) {
            return DueCopies.OPEN;
        }
        List<State> states = Arrays.stream(State.values())
                .filter(state -> Kebab.of(state).equals(chosen))
                .toList();
        if (states.isEmpty()) {
            throw new BadQuery(List.of(BrokenRule.at(
                    "state",
                    "NotOneOf",
                    String.join(
                            ", ", Arrays.stream(State.values()).map(Kebab::of).toList()))));
        }
        return states;
    }

    private static @Nullable String into(@Nullable String chosen) {
        return chosen == null || chosen.isBlank() ? null : known(chosen);
    }

    /** @throws BadQuery if the residents do not read the language */
    static String known(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new BadQuery(List.of(BrokenRule.at("language", "NotOneOf", String.join(", ", LANGUAGES))));
        }
        return language;
    }
}
