package shanyrak.command.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shanyrak.web.SeeOther;
import shanyrak.web.SessionCookie;

/** Where a person who has proven themselves gets a session, in place of any that this browser had before. */
@Component
final class Doorstep {

    private final Sessions sessions;

    Doorstep(Sessions sessions) {
        this.sessions = sessions;
    }

    ModelAndView letIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        return letIn(account, "/desk", request, response);
    }

    ModelAndView letIn(Account account, String to, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.in(request).ifPresent(sessions::end);
        var cookie = SessionCookie.holding(sessions.start(account.id()), request);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return SeeOther.to(to);
    }
}
