package shanyrak.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.command.campaign.SpokenCampaigns;
import shanyrak.command.entry.DecisionBodies.Correction;
import shanyrak.command.entry.EntryDesk.Logged;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.Identities;
import shanyrak.events.entry.Kind;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** The forms in which coordinators log entries and correct them. They work without JavaScript. */
@Controller
@RequestMapping("/desk/log")
class EntryForms {

    private final EntryDesk desk;
    private final SpokenCampaigns campaigns;
    private final FormChoices choices;
    private final Sentences sentences;
    private final Identities identities;
    private final Clock clock;

    EntryForms(
            EntryDesk desk,
            SpokenCampaigns campaigns,
            FormChoices choices,
            Sentences sentences,
            Identities identities,
            Clock clock) {
        this.desk = desk;
        this.campaigns = campaigns;
        this.choices = choices;
        this.sentences = sentences;
        this.identities = identities;
        this.clock = clock;
    }

    @GetMapping("/{kind}")
    ModelAndView empty(@PathVariable String kind, @RequestParam String campaign, Locale locale) {
        Map<String, String> typed = Map.of(
                "when", LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString(),
                "command", identities.next().toString(),
                "items", "1");
        return form(kind(kind), campaign, typed, locale);
    }

    @PostMapping("/{kind}")
    ModelAndView log(
            @PathVariable String kind,
            @RequestParam String campaign,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            Locale locale) {
        TypedForm typed = new TypedForm(fields);
        try {
            Asked asked = new Asked(who, typed.text("command"), request.getRequestURI());
            return seen(desk.log(kind(kind), campaign, typed.entry(), asked));
        } catch (Refused refused) {
            return explained(refused, () -> form(kind(kind), campaign, shown(fields), locale));
        }
    }

    @GetMapping("/entries/{entry}/correct")
    ModelAndView correction(@PathVariable UUID entry, Locale locale) {
        Map<String, String> typed = FormFields.of(desk.typed(entry));
        typed.put("command", identities.next().toString());
        return correctionForm(entry, typed, locale);
    }

    @PostMapping("/entries/{entry}/correct")
    ModelAndView correct(
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            Locale locale) {
        TypedForm typed = new TypedForm(fields);
        try {
            Asked asked = new Asked(who, typed.text("command"), request.getRequestURI());
            Correction correction = new Correction(typed.text("reason"), typed.entry());
            return seen(desk.correct(desk.find(entry).campaign(), entry, correction, asked));
        } catch (Refused refused) {
            return explained(refused, () -> correctionForm(entry, shown(fields), locale));
        }
    }

    private ModelAndView seen(Logged logged) {
        return SeeOther.to(seen(desk.find(logged.entry()), logged));
    }

    /** Where the person sees what they did: entries that are not published have no public page. */
    static String seen(LoggedEntry entry, Logged logged) {
        return entry.published()
                ? "/campaigns/" + entry.campaign() + "/entries/" + logged.entry() + "?atLeast=" + logged.position()
                : "/desk?atLeast=" + logged.position();
    }

    /** What is not there has no form to come back to. */
    static void refuseIfNotFound(Refused refused) {
        if (refused.status() == HttpStatus.NOT_FOUND) {
            throw refused;
        }
    }

    /** The same form again, with what was wrong and all that was typed. */
    private ModelAndView explained(Refused refused, Supplier<ModelAndView> form) {
        refuseIfNotFound(refused);
        ModelAndView again = form.get();
        again.setStatus(refused.status());
        return again.addObject(
                "errors",
                sentences.of(
                        refused.broken().stream().map(EntryForms::atItsField).toList()));
    }

    /** A correction's content is a JSON object of its own in REST; in the form its fields stand beside the reason. */
    private static BrokenRule atItsField(BrokenRule broken) {
        String field = broken.field();
        return field == null || !field.startsWith("content.")
                ? broken
                : new BrokenRule(field.substring("content.".length()), broken.rule(), broken.arguments());
    }

    private ModelAndView correctionForm(UUID entry, Map<String, String> typed, Locale locale) {
        LoggedEntry found = desk.find(entry);
        return form(found.content().kind(), found.campaign(), typed, locale).addObject("entry", entry);
    }

    private ModelAndView form(Kind kind, String campaign, Map<String, String> typed, Locale locale) {
        return new ModelAndView("entry/form")
                .addObject("kind", kind)
                .addObject("kindPath", Choices.name(kind))
                .addObject("address", campaign)
                .addObject("campaign", campaigns.find(campaign, locale.getLanguage()))
                .addObject("typed", typed)
                .addObject("sources", sources(typed))
                .addObject("choices", choices);
    }

    /** How many sources are there already: the form offers one more. */
    private static int sources(Map<String, String> typed) {
        int filled = 0;
        while (hasSource(typed, "sources[" + filled + "].")) {
            filled++;
        }
        return filled;
    }

    private static boolean hasSource(Map<String, String> typed, String prefix) {
        return typed.entrySet().stream()
                .anyMatch(field ->
                        field.getKey().startsWith(prefix) && !field.getValue().isBlank());
    }

    /** The fields as they go back into the form; ticked boxes one to a line, like all lists. */
    private static Map<String, String> shown(MultiValueMap<String, String> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> String.join("\n", field.getValue())));
    }

    private static Kind kind(String path) {
        return Arrays.stream(Kind.values())
                .filter(kind -> Choices.name(kind).equals(path))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
