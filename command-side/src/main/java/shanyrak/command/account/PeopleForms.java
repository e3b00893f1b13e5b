package shanyrak.command.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shanyrak.web.Refused;
import shanyrak.web.Role;
import shanyrak.web.SeeOther;
import shanyrak.web.Sentences;
import shanyrak.web.SignedIn;

/** An owner's look at everyone: who is here, who is invited in, who is frozen. */
@Controller
@RequestMapping("/accounts")
final class PeopleForms {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Sentences sentences;

    PeopleForms(Accounts accounts, Invitations invitations, Sentences sentences) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView people(@AuthenticationPrincipal SignedIn me) {
        return page(me, Map.of(), HttpStatus.OK);
    }

    /** The link is shown on this very answer, since it cannot be shown again. */
    @PostMapping("/invitations")
    ModelAndView invite(@AuthenticationPrincipal SignedIn me, @RequestParam Role role, HttpServletRequest request) {
        var link = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/invitation/{token}")
                .buildAndExpand(invitations.invite(role))
                .toUriString();
        return page(me, Map.of("link", link), HttpStatus.CREATED);
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
    ModelAndView changeRole(@AuthenticationPrincipal SignedIn me, @PathVariable UUID account, @RequestParam Role role) {
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
        model.put("roles", roles());
        return new ModelAndView("account/people", model, status);
    }

    private List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.word(), sentences.say("account.role." + role)))
                .toList();
    }
}
