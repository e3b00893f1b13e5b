package shanyrak.command.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import shanyrak.web.Refused;
import shanyrak.web.Role;
import shanyrak.web.SeeOther;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** An owner of the installation looks at everyone: who is here, who is invited in, who is frozen. */
@Controller
@RequestMapping("/accounts")
final class PeopleForms {

    private final Accounts accounts;
    private final Invitations invitations;
    private final CampaignPeople campaignPeople;
    private final CampaignRoles campaignRoles;
    private final RoleChoices choices;
    private final Sentences sentences;

    PeopleForms(
            Accounts accounts,
            Invitations invitations,
            CampaignPeople campaignPeople,
            CampaignRoles campaignRoles,
            RoleChoices choices,
            Sentences sentences) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.campaignPeople = campaignPeople;
        this.campaignRoles = campaignRoles;
        this.choices = choices;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView people(@AuthenticationPrincipal SignedIn me) {
        return page(me, Map.of(), HttpStatus.OK);
    }

    /** From here to the people of one campaign, also of one in which nobody has a role yet. */
    @GetMapping("/campaigns")
    ModelAndView peopleOfCampaign(@RequestParam(defaultValue = "") String campaign) {
        return SeeOther.to(UriComponentsBuilder.fromPath("/accounts/campaigns/{campaign}")
                .build(campaign.strip())
                .toString());
    }

    /** The link is shown on this very answer, since it cannot be shown again. */
    @PostMapping("/invitations")
    ModelAndView invite(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String campaign,
            HttpServletRequest request) {
        try {
            var link = InvitationLink.of(invitation(me, role, campaign.strip()), request);
            return page(me, Map.of("link", link), HttpStatus.CREATED);
        } catch (Refused refused) {
            return page(me, Map.of("errors", sentences.of(refused), "campaign", campaign), refused.status());
        }
    }

    private String invitation(SignedIn me, Role role, String campaign) {
        return campaign.isEmpty() ? invitations.invite(role, null) : campaignPeople.invite(me, campaign, role);
    }

    @PostMapping("/{account}/freezing")
    ModelAndView freeze(@AuthenticationPrincipal SignedIn me, @PathVariable UUID account) {
        return change(me, () -> accounts.freeze(account));
    }

    @PostMapping("/{account}/unfreezing")
    ModelAndView unfreeze(@AuthenticationPrincipal SignedIn me, @PathVariable UUID account) {
        return change(me, () -> accounts.unfreeze(account));
    }

    @PostMapping("/{account}/role")
    ModelAndView changeRole(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID account,
            @RequestParam(required = false) @Nullable Role role) {
        return change(me, () -> accounts.changeRole(account, role));
    }

    private ModelAndView change(SignedIn me, Runnable change) {
        try {
            change.run();
            return SeeOther.to("/accounts");
        } catch (Refused refused) {
            return page(me, Map.of("errors", sentences.of(refused)), refused.status());
        }
    }

    private ModelAndView page(SignedIn me, Map<String, ?> more, HttpStatus status) {
        var model = new HashMap<String, Object>(more);
        model.put("me", me);
        model.put("people", accounts.all());
        model.put("roles", choices.all());
        model.put("rolesOrNone", choices.allOrNone());
        model.put("duties", choices.duties());
        model.put("campaigns", campaignRoles.campaigns());
        return new ModelAndView("account/people", model, status);
    }
}
