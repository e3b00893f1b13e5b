package shanyrak.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import shanyrak.command.content.FormFields;
import shanyrak.command.content.TypedForm;
import shanyrak.command.draft.Draft;
import shanyrak.command.draft.Drafts;
import shanyrak.command.entry.DecisionBodies.Correction;
import shanyrak.command.entry.DecisionBodies.Holding;
import shanyrak.command.entry.EntryDesk.Logged;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.Identities;
import shanyrak.events.entry.Kind;
import shanyrak.web.Duty;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
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

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final EntryDesk desk;
    private final DecisionDesk decisions;
    private final LoggedEntries entries;
    private final Drafts drafts;
    private final Meanwhile meanwhile;
    private final FormPage page;
    private final Identities identities;
    private final Clock clock;

    EntryForms(
            EntryDesk desk,
            DecisionDesk decisions,
            LoggedEntries entries,
            Drafts drafts,
            Meanwhile meanwhile,
            FormPage page,
            Identities identities,
            Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.entries = entries;
        this.drafts = drafts;
        this.meanwhile = meanwhile;
        this.page = page;
        this.identities = identities;
        this.clock = clock;
    }

    @GetMapping("/{kind}")
    ModelAndView empty(
            @PathVariable String kind,
            @RequestParam String campaign,
            @RequestParam MultiValueMap<String, String> preset,
            @AuthenticationPrincipal SignedIn who) {
        who.mustBeAbleTo(Duty.LOG, campaign);
        Kind wanted = kind(kind);
        Map<String, String> typed = new HashMap<>(announced(campaign, new TypedForm(preset).entryId("announcement")));
        if (wanted != Kind.ANNOUNCEMENT) {
            typed.putIfAbsent(
                    "when", LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString());
        }
        typed.put("command", identities.next().toString());
        FormFields.shown(preset).forEach((field, value) -> {
            if (PRESET.contains(field)) {
                typed.put(field, value);
            }
        });
        return page.begun(wanted, campaign, typed);
    }

    /** A draft is opened again as it was left: if it is logged twice, it is the same command twice. */
    @GetMapping(path = "/{kind}", params = "draft")
    ModelAndView draft(@RequestParam UUID draft, @AuthenticationPrincipal SignedIn who) {
        Draft found = drafts.find(who, draft);
        who.mustBeAbleTo(Duty.LOG, found.campaign());
        return page.of(found.kind(), found.campaign(), found.fields());
    }

    @PostMapping("/{kind}")
    ModelAndView log(
            @PathVariable String kind,
            @RequestParam String campaign,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        TypedForm typed = new TypedForm(fields);
        try {
            Asked asked = typed.asked(who, request);
            UUID announcement = typed.entryId("announcement");
            Logged logged = desk.log(kind(kind), campaign, typed.entry(), asked);
            noDraftIsLeft(who, typed.text("command"));
            return seen(announcement == null ? logged : held(campaign, announcement, logged, asked));
        } catch (Refused refused) {
            return page.explaining(refused, kind(kind), campaign, FormFields.shown(fields));
        }
    }

    /** The form with all that was typed, from wherever its writer comes back to it. */
    @PostMapping("/{kind}/again")
    ModelAndView again(
            @PathVariable String kind,
            @RequestParam String campaign,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who) {
        who.mustBeAbleTo(Duty.LOG, campaign);
        return page.of(kind(kind), campaign, FormFields.shown(fields));
    }

    @GetMapping("/entries/{entry}/correct")
    ModelAndView correction(@PathVariable UUID entry, @AuthenticationPrincipal SignedIn who) {
        LoggedEntry found = correctable(entry, who);
        Map<String, String> typed = FormFields.of(desk.typed(found));
        typed.put("command", identities.next().toString());
        typed.put("seen", Long.toString(found.seen()));
        return page.of(found.kind(), found.campaign(), typed).addObject("entry", entry);
    }

    @PostMapping("/entries/{entry}/correct/again")
    ModelAndView correctionAgain(
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who) {
        LoggedEntry found = correctable(entry, who);
        return page.of(found.kind(), found.campaign(), FormFields.shown(fields)).addObject("entry", entry);
    }

    @PostMapping("/entries/{entry}/correct")
    ModelAndView correct(
            @PathVariable UUID entry,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        TypedForm typed = new TypedForm(fields);
        LoggedEntry found = entries.get(entry);
        try {
            Correction correction = new Correction(typed.text("reason"), typed.entry(), typed.seen());
            return seen(desk.correct(found.campaign(), entry, correction, typed.asked(who, request)));
        } catch (Refused refused) {
            Map<String, String> shown = meanwhile.upToDate(found, FormFields.shown(fields));
            ModelAndView form = page.explaining(refused, found.kind(), found.campaign(), shown);
            return meanwhile.told(form.addObject("entry", entry), typed, found);
        }
    }

    private LoggedEntry correctable(UUID entry, SignedIn who) {
        LoggedEntry found = entries.get(entry);
        who.mustBeAbleTo(EntryDesk.dutyOfCorrecting(found), found.campaign());
        return found;
    }

    private void noDraftIsLeft(SignedIn who, @Nullable String command) {
        if (command != null && command.matches(UUID_FORM)) {
            drafts.logged(who, UUID.fromString(command));
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

    private static Kind kind(String path) {
        return Choices.find(Kind.class, path).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
