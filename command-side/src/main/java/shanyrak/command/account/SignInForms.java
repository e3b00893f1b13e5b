package shanyrak.command.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.web.KeptForm;
import shanyrak.web.Refused;
import shanyrak.web.SeeOther;
import shanyrak.web.Sentences;
import shanyrak.web.SessionCookie;

/** Coming in and going out. */
@Controller
final class SignInForms {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Doorstep doorstep;
    private final Sentences sentences;

    SignInForms(SignIn signIn, Sessions sessions, Doorstep doorstep, Sentences sentences) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.doorstep = doorstep;
        this.sentences = sentences;
    }

    @GetMapping("/sign-in")
    ModelAndView form() {
        return new ModelAndView("sign-in");
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String pseudonym,
            @RequestParam(defaultValue = "") String passphrase,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var account = signIn.prove(new Pseudonym(pseudonym), new Passphrase(passphrase));
            var desk = doorstep.letIn(account, request, response);
            return KeptForm.in(request).map(this::backTo).orElse(desk);
        } catch (Refused refused) {
            refused.headers().forEach(response::setHeader);
            var page = Map.of("errors", sentences.of(refused), "pseudonym", pseudonym);
            return new ModelAndView("sign-in", page, refused.status())
                    .addObject("kept", KeptForm.in(request).orElse(null));
        }
    }

    /** What was typed before the session ended goes on from here, as it goes through here: in the page, kept nowhere. */
    private ModelAndView backTo(KeptForm kept) {
        return new ModelAndView("go-on", Map.of("kept", kept, "why", sentences.say("desk.kept.signed-in")));
    }

    /** Leaves nothing behind on the device. */
    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.in(request).ifPresent(sessions::end);
        response.addHeader(
                HttpHeaders.SET_COOKIE, SessionCookie.removed(request).toString());
        response.setHeader("Clear-Site-Data", "\"*\"");
        return SeeOther.to("/");
    }
}
