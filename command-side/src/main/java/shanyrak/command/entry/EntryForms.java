package shanyrak.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import shanyrak.command.content.FormFields;
import shanyrak.command.content.TypedForm;
import shanyrak.command.entry.DecisionBodies.Correction;
import shanyrak.command.entry.DecisionBodies.Holding;
import shanyrak.command.entry.EntryDesk.Logged;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.Identities;
import shanyrak.events.entry.Kind;
import shanyrak.web.BrokenRule;
import shanyrak.web.Duty;
import shanyrak.web.MayNot;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** The forms in which coordinators log entries and correct them. They work without JavaScript. */
@Controller
@RequestMapping("/desk/log")
class EntryForms {

    /** What a link to a form may fill in already. */
    private static final Set<String> PRESET = Set.of(
            "place.country",
            "place.town",
            "channel",
            "addressee",
            "items",
            "at",
            "of",
            "after",
            "about",
            "answers",
            "announcement");

    private final EntryDesk desk;
    private final DecisionDesk decisions;
    private final LoggedEntries entries;
    private final SpokenCampaigns campaigns;
    private final Meanwhile meanwhile;
    private final FormChoices choices;
    private final Sentences sentences;
    private final Identities identities;
    private final Clock clock;

    EntryForms(
            EntryDesk desk,
            DecisionDesk decisions,
            LoggedEntries entries,
            SpokenCampaigns campaigns,
            Meanwhile meanwhile,
            FormChoices choices,
            Sentences sentences,
            Identities identities,
            Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.entries = entries;
        this.campaigns = campaigns;
        this.meanwhile = meanwhile;
        this.choices = choices;
        this.sentences = sentences;
        this.identities = identities;
        this.clock = clock;
    }

    @GetMapping("/{kind}")
    ModelAndView empty(
            @PathVariable String kind,
            @RequestParam String campaign,
            @RequestParam MultiValueMap<String, String> preset,
            @AuthenticationPrincipal SignedIn who,
            Locale locale) {
        who.mustBeAbleTo(Duty.LOG, campaign);
        Map<String, String> typed = new HashMap<>(announced(campaign, new TypedForm(preset).entryId("announcement")));
        typed.putIfAbsent("when", LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString());
        typed.put("command", identities.next().toString());
        typed.put("items", "1");
        shown(preset).forEach((field, value) -> {
            if (PRESET.contains(field)) {
                typed.put(field, value);
            }
        });
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
            UUID announcement = typed.entryId("announcement");
            Logged logged = desk.log(kind(kind), campaign, typed.entry(), asked);
            return seen(announcement == null ? logged : held(campaign, announcement, logged, asked));
        } catch (Refused refused) {
            return explained(refused, () -> form(kind(kind), campaign, shown(fields), locale));
        }
    }

    @GetMapping("/entries/{entry}/correct")
    ModelAndView correction(@PathVariable UUID entry, @AuthenticationPrincipal SignedIn who, Locale locale) {
        LoggedEntry found = entries.get(entry);
        who.mustBeAbleTo(EntryDesk.dutyOfCorrecting(found), found.campaign());
        Map<String, String> typed = FormFields.of(desk.typed(found));
        typed.put("command", identities.next().toString());
        typed.put("seen", Long.toString(found.seen()));
        return correctionForm(found, typed, locale);
    }

    @PostMapping("/entries/{entry}/correct")
    ModelAndView correct(
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request,
            Locale locale) {
        TypedForm typed = new TypedForm(fields);
        LoggedEntry found = entries.get(entry);
        try {
            Asked asked = new Asked(who, typed.text("command"), request.getRequestURI());
            Correction correction = new Correction(typed.text("reason"), typed.entry(), typed.seen());
            return seen(desk.correct(found.campaign(), entry, correction, asked));
        } catch (Refused refused) {
            return explained(
                    refused,
                    () -> meanwhile.told(
                            correctionForm(found, meanwhile.upToDate(found, shown(fields)), locale), typed, found));
        }
    }

    /** The action that was announced has now been logged: the announcement says so. */
    private Logged held(String campaign, UUID announcement, Logged action, Asked asked) {
        Asked holding = new Asked(asked.who(), asked.idempotencyKey() + " held", asked.address() + "/held");
        decisions.reportHeld(campaign, announcement, new Holding(action.entry(), null), holding);
        return action;
    }

    /** What the announcement of an action says of it already. */
    private Map<String, String> announced(String campaign, @Nullable UUID announcement) {
        if (announcement == null) {
            return Map.of();
        }
        Map<String, String> typed = FormFields.of(desk.typed(entries.get(campaign, announcement)));
        List.of("action", "time", "note").forEach(typed::remove);
        typed.keySet().removeIf(field -> field.startsWith("sources"));
        return typed;
    }

    private ModelAndView seen(Logged logged) {
        return SeeOther.to(seen(entries.get(logged.entry()), logged));
    }

    /** Where the person sees what they did: entries that are not published have no public page. */
    static String seen(LoggedEntry entry, Logged logged) {
        return "/campaigns/" + entry.campaign() + "/entries/" + logged.entry() + "?atLeast=" + logged.position();
    }

    /** What is not there has no form to come back to; nor has what somebody may not do. */
    static void refuseIfNoForm(Refused refused) {
        if (refused.status() == HttpStatus.NOT_FOUND || refused instanceof MayNot) {
            throw refused;
        }
    }

    /** The same form again, with what was wrong and all that was typed. */
    private ModelAndView explained(Refused refused, Supplier<ModelAndView> form) {
        refuseIfNoForm(refused);
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

    private ModelAndView correctionForm(LoggedEntry found, Map<String, String> typed, Locale locale) {
        return form(found.kind(), found.campaign(), typed, locale).addObject("entry", found.entry());
    }

    private ModelAndView form(Kind kind, String campaign, Map<String, String> typed, Locale locale) {
        return new ModelAndView("entry/form")
                .addObject("kind", kind)
                .addObject("kindPath", Choices.name(kind))
                .addObject("address", campaign)
                .addObject("campaign", campaigns.find(campaign, locale.getLanguage()))
                .addObject("typed", typed)
                .addObject("sources", rows(typed, "sources"))
                .addObject("named", rows(typed, "named"))
                .addObject("choices", choices);
    }

    /** How many rows of a list are there already: the form offers one more. */
    private static int rows(Map<String, String> typed, String list) {
        int filled = 0;
        while (hasRow(typed, list + "[" + filled + "].")) {
            filled++;
        }
        return filled;
    }

    private static boolean hasRow(Map<String, String> typed, String prefix) {
        return typed.entrySet().stream()
                .anyMatch(field ->
                        field.getKey().startsWith(prefix) && !field.getValue().isBlank());
    }

    /** The fields as they go back into the form; ticked boxes one to a line, like all lists. */
    static Map<String, String> shown(MultiValueMap<String, String> fields) {
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
