package shanyrak.command.copy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.content.TypedForm;
import shanyrak.command.copy.CopyBodies.Approval;
import shanyrak.command.copy.CopyBodies.Delivery;
import shanyrak.command.copy.CopyBodies.Discard;
import shanyrak.command.copy.CopyBodies.InLanguage;
import shanyrak.command.copy.CopyBodies.Receipt;
import shanyrak.command.copy.CopyBodies.Return;
import shanyrak.command.copy.CopyBodies.Translation;
import shanyrak.command.copy.CopyDesk.Filed;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.FormAgain;
import shanyrak.command.platform.Identities;
import shanyrak.command.platform.Typed;
import shanyrak.events.values.Sealed;
import shanyrak.vault.Opener;
import shanyrak.vault.Vault;
import shanyrak.web.Duty;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
import shanyrak.web.SignedIn;

/** The forms of copies of protests. They open words, and so each asks first what its reader may do. */
@Controller
@RequestMapping("/desk/log/copies")
class CopyForms {

    /** What can be done with a copy that is there already. */
    enum What {
        CLAIM(Duty.TRANSLATE),
        RELEASE(Duty.TRANSLATE),
        TRANSLATE(Duty.TRANSLATE),
        APPROVE(Duty.TRANSLATE),
        RETURN(Duty.TRANSLATE),
        DISTRIBUTE(Duty.DISTRIBUTE),
        DISCARD(Duty.CORRECT);

        private final Duty duty;

        What(Duty duty) {
            this.duty = duty;
        }
    }

    /** What a link to the form of a new copy may fill in already. */
    private static final List<String> PRESET = List.of("protest", "country", "language");

    private final CopyDesk desk;
    private final LoggedCopies copies;
    private final Campaigns campaigns;
    private final CopyChoices choices;
    private final Vault vault;
    private final FormAgain again;
    private final Identities identities;
    private final Clock clock;

    CopyForms(
            CopyDesk desk,
            LoggedCopies copies,
            Campaigns campaigns,
            CopyChoices choices,
            Vault vault,
            FormAgain again,
            Identities identities,
            Clock clock) {
        this.desk = desk;
        this.copies = copies;
        this.campaigns = campaigns;
        this.choices = choices;
        this.vault = vault;
        this.again = again;
        this.identities = identities;
        this.clock = clock;
    }

    /** Where people see what they did. */
    static String letters(String campaign, Filed filed) {
        return "/desk/letters?campaign=" + campaign + "&atLeast=" + filed.position();
    }

    @GetMapping
    ModelAndView empty(
            @RequestParam String campaign,
            @RequestParam Map<String, String> preset,
            @AuthenticationPrincipal SignedIn who) {
        who.mustBeAbleTo(Duty.RECEIVE, campaign);
        campaigns.find(campaign);
        Map<String, String> typed = new HashMap<>(preset);
        typed.keySet().retainAll(PRESET);
        typed.put("received", today());
        typed.put("command", identities.next().toString());
        return receiving(campaign, typed);
    }

    @PostMapping
    ModelAndView receive(
            @RequestParam String campaign,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        who.mustBeAbleTo(Duty.RECEIVE, campaign);
        TypedForm typed = new TypedForm(fields);
        try {
            return SeeOther.to(letters(campaign, desk.receive(campaign, receipt(typed), typed.asked(who, request))));
        } catch (Refused refused) {
            return again.explaining(refused, () -> receiving(campaign, fields.toSingleValueMap()));
        }
    }

    @GetMapping("/{copy}/{deed}")
    ModelAndView deed(
            @PathVariable UUID copy,
            @PathVariable String deed,
            @RequestParam(defaultValue = "") String language,
            @AuthenticationPrincipal SignedIn who) {
        CopyState found = copies.get(copy);
        who.mustBeAbleTo(what(deed).duty, campaign(found));
        Map<String, String> typed = new HashMap<>();
        typed.put("language", language);
        typed.put("when", today());
        typed.put("command", identities.next().toString());
        typed.put("seen", Long.toString(found.seen()));
        Work work = found.work(language);
        if (work != null && work.translation() != null) {
            typed.put("translation", opened(found, work.translation()));
        }
        return form(found, what(deed), typed);
    }

    @PostMapping("/{copy}/{deed}")
    ModelAndView decide(
            @PathVariable UUID copy,
            @PathVariable String deed,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletRequest request) {
        CopyState found = copies.get(copy);
        What what = what(deed);
        who.mustBeAbleTo(what.duty, campaign(found));
        TypedForm typed = new TypedForm(fields);
        try {
            return SeeOther.to(letters(campaign(found), decided(what, found, typed, typed.asked(who, request))));
        } catch (Refused refused) {
            return again.explaining(refused, () -> renewed(copies.get(copy), what, fields));
        }
    }

    private Filed decided(What what, CopyState found, TypedForm typed, Asked asked) {
        String campaign = campaign(found);
        UUID copy = found.received().copy();
        String language = typed.text("language");
        return switch (what) {
            case CLAIM -> desk.claim(campaign, copy, new InLanguage(language), asked);
            case RELEASE -> desk.release(campaign, copy, new InLanguage(language), asked);
            case TRANSLATE -> desk.submit(campaign, copy, new Translation(language, typed.text("translation")), asked);
            case APPROVE -> desk.approve(campaign, copy, new Approval(language, typed.seen()), asked);
            case RETURN ->
                desk.sendBack(campaign, copy, new Return(language, typed.text("reason"), typed.seen()), asked);
            case DISTRIBUTE -> desk.distribute(campaign, copy, delivery(language, typed), asked);
            case DISCARD ->
                desk.discard(campaign, copy, new Discard(typed.text("reason"), typed.text("explanation")), asked);
        };
    }

    private static Receipt receipt(TypedForm typed) {
        return new Receipt(
                typed.entryId("protest"),
                typed.text("received"),
                typed.text("arrival"),
                typed.text("country"),
                typed.text("language"),
                typed.text("letter"),
                typed.text("sender"),
                "true".equals(typed.text("senderAgreed")));
    }

    private static Delivery delivery(@Nullable String language, TypedForm typed) {
        return new Delivery(
                language, typed.wholeNumber("copies"), typed.text("when"), typed.text("how"), typed.text("note"));
    }

    /** The same form with what was typed, and the letter and its translation as they are by now. */
    private ModelAndView renewed(CopyState found, What what, MultiValueMap<String, String> fields) {
        Map<String, String> typed = new HashMap<>(fields.toSingleValueMap());
        typed.put("seen", Long.toString(found.seen()));
        return form(found, what, typed);
    }

    private ModelAndView receiving(String campaign, Map<String, String> typed) {
        return new ModelAndView("copy/receive")
                .addObject("campaign", campaign)
                .addObject("typed", typed)
                .addObject("choices", choices);
    }

    private ModelAndView form(CopyState found, What what, Map<String, String> typed) {
        String language = typed.getOrDefault("language", "");
        Work work = found.work(language);
        return new ModelAndView("copy/decide")
                .addObject("found", found.received())
                .addObject("deed", Choices.name(what))
                .addObject("into", CopyDesk.INTO.contains(language) ? language : null)
                .addObject("letter", opened(found, found.received().letter()))
                .addObject("handedIn", work == null ? null : opened(found, work.translation()))
                .addObject("toChange", work == null ? null : opened(found, work.toChange()))
                .addObject("typed", typed)
                .addObject("choices", choices);
    }

    private String opened(CopyState found, @Nullable Sealed words) {
        Opener opener = vault.opener(List.of(found.received().copy()));
        return Objects.requireNonNullElse(Typed.opened(opener, words), "");
    }

    private String today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC)).toString();
    }

    private static String campaign(CopyState found) {
        return found.received().campaign();
    }

    private static What what(String deed) {
        return Arrays.stream(What.values())
                .filter(what -> Choices.name(what).equals(deed))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
