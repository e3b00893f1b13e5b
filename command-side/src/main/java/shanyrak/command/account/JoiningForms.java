package shanyrak.command.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.web.Refused;
import shanyrak.web.Sentences;

/** What a one-time link opens: the first owner's set-up, or an invitation. */
@Controller
final class JoiningForms {

    private final Joining joining;
    private final Doorstep doorstep;
    private final Sentences sentences;

    JoiningForms(Joining joining, Doorstep doorstep, Sentences sentences) {
        this.joining = joining;
        this.doorstep = doorstep;
        this.sentences = sentences;
    }

    @GetMapping({"/setup/{token}", "/invitation/{token}"})
    ModelAndView form(@PathVariable String token) {
        return new ModelAndView("account/join", Map.of("invitation", joining.invitation(token), "token", token));
    }

    @PostMapping({"/setup/{token}", "/invitation/{token}"})
    ModelAndView join(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String pseudonym,
            @RequestParam(defaultValue = "") String passphrase,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = new HashMap<String, Object>(Map.of("invitation", joining.invitation(token), "token", token));
        try {
            var account = joining.join(token, new Pseudonym(pseudonym), new Passphrase(passphrase));
            return doorstep.letIn(account, request, response);
        } catch (Refused refused) {
            page.put("errors", sentences.of(refused));
            page.put("pseudonym", pseudonym);
            return new ModelAndView("account/join", page, refused.status());
        }
    }
}
