package shanyrak.command.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.web.Role;
import shanyrak.web.SeeOther;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** Where those who govern a campaign see who works for it, give and take roles, and invite. */
@Controller
@RequestMapping("/accounts/campaigns/{campaign}")
final class CampaignPeopleForms {

    private final CampaignPeople people;
    private final RoleChoices choices;
    private final Sentences sentences;

    CampaignPeopleForms(CampaignPeople people, RoleChoices choices, Sentences sentences) {
        this.people = people;
        this.choices = choices;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView people(@AuthenticationPrincipal SignedIn me, @PathVariable String campaign) {
        return page(me, campaign, Map.of(), HttpStatus.OK);
    }

    @PostMapping("/people")
    ModelAndView give(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String campaign,
            @RequestParam(defaultValue = "") String pseudonym,
            @RequestParam Role role) {
        return explained(me, campaign, Map.of("pseudonym", pseudonym, "given", role), () -> {
            people.give(me, campaign, new Pseudonym(pseudonym), role);
            return SeeOther.to(address(campaign));
        });
    }

    /** Whoever takes a role from themselves may no longer see this page. */
    @PostMapping("/people/{account}/roles/{role}/removal")
    ModelAndView take(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String campaign,
            @PathVariable UUID account,
            @PathVariable Role role) {
        people.take(me, campaign, account, role);
        return SeeOther.to(account.equals(me.account()) ? "/account" : address(campaign));
    }

    /** The link is shown on this very answer, since it cannot be shown again. */
    @PostMapping("/invitations")
    ModelAndView invite(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String campaign,
            @RequestParam Role role,
            HttpServletRequest request) {
        var link = InvitationLink.of(people.invite(me, campaign, role), request);
        return page(me, campaign, Map.of("link", link), HttpStatus.CREATED);
    }

    private ModelAndView explained(SignedIn me, String campaign, Map<String, ?> typed, Supplier<ModelAndView> change) {
        try {
            return change.get();
        } catch (PseudonymUnknown refused) {
            var more = new HashMap<String, Object>(typed);
            more.put("errors", sentences.of(refused));
            return page(me, campaign, more, refused.status());
        }
    }

    private ModelAndView page(SignedIn me, String campaign, Map<String, ?> more, HttpStatus status) {
        var model = new HashMap<String, Object>(more);
        model.put("me", me);
        model.put("campaign", campaign);
        model.put("people", people.of(me, campaign));
        model.put("roles", choices.all());
        model.put("duties", choices.duties());
        return new ModelAndView("account/campaign-people", model, status);
    }

    private static String address(String campaign) {
        return "/accounts/campaigns/" + campaign;
    }
}
