package shanyrak.command.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.web.Duty;
import shanyrak.web.Refused;
import shanyrak.web.Role;
import shanyrak.web.SeeOther;
import shanyrak.web.Sentences;
import shanyrak.web.SessionCookie;
import shanyrak.web.SignedIn;

/** A person's own account: their API tokens, passphrase and sessions. */
@Controller
@RequestMapping("/account")
final class AccountForms {

    private final ApiTokens tokens;
    private final PassphraseChange passphraseChange;
    private final Sessions sessions;
    private final Doorstep doorstep;
    private final RoleChoices choices;
    private final Sentences sentences;

    AccountForms(
            ApiTokens tokens,
            PassphraseChange passphraseChange,
            Sessions sessions,
            Doorstep doorstep,
            RoleChoices choices,
            Sentences sentences) {
        this.tokens = tokens;
        this.passphraseChange = passphraseChange;
        this.sessions = sessions;
        this.doorstep = doorstep;
        this.choices = choices;
        this.sentences = sentences;
    }

    @GetMapping
    ModelAndView account(@AuthenticationPrincipal SignedIn me) {
        return page(me, Map.of(), HttpStatus.OK);
    }

    /** The new token is shown on this very answer, since it cannot be shown again. */
    @PostMapping("/tokens")
    ModelAndView createToken(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam Role role) {
        try {
            return page(me, Map.of("fresh", tokens.create(me, name, role)), HttpStatus.CREATED);
        } catch (Refused refused) {
            return page(me, Map.of("errors", sentences.of(refused), "name", name), refused.status());
        }
    }

    @PostMapping("/tokens/{token}/revocation")
    ModelAndView revokeToken(@AuthenticationPrincipal SignedIn me, @PathVariable UUID token) {
        tokens.revoke(me.account(), token);
        return SeeOther.to("/account");
    }

    @PostMapping("/passphrase")
    ModelAndView changePassphrase(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String passphrase,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var account = passphraseChange.change(me, new Passphrase(current), new Passphrase(passphrase));
            return doorstep.letIn(account, "/account?changed", request, response);
        } catch (Refused refused) {
            return page(me, Map.of("errors", sentences.of(refused)), refused.status());
        }
    }

    @PostMapping("/sessions/end")
    ModelAndView endAllSessions(
            @AuthenticationPrincipal SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(me.account());
        response.addHeader(
                HttpHeaders.SET_COOKIE, SessionCookie.removed(request).toString());
        return SeeOther.to("/sign-in");
    }

    private ModelAndView page(SignedIn me, Map<String, ?> more, HttpStatus status) {
        var model = new HashMap<String, Object>(more);
        model.put("me", me);
        model.put("tokens", tokens.of(me.account()));
        model.put("governed", governed(me));
        model.put("roles", choices.which(me::covers));
        return new ModelAndView("account/account", model, status);
    }

    private static List<String> governed(SignedIn me) {
        return me.campaigns().stream()
                .filter(campaign -> me.may(Duty.GOVERN, campaign))
                .toList();
    }
}
