package shanyrak.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.DisconnectedClientHelper;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with a problem: a page for people, problem+json for programs. The only writer of errors. */
@Component
final class ProblemAnswer {

    private final Problems problems;
    private final JsonMapper json;
    private final ThymeleafViewResolver views;
    private final LocaleResolver languages;

    ProblemAnswer(Problems problems, JsonMapper json, ThymeleafViewResolver views, LocaleResolver languages) {
        this.problems = problems;
        this.json = json;
        this.views = views;
        this.languages = languages;
    }

    void send(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(status, List.of(), request, response);
    }

    /** @param broken may be empty: then the status speaks for itself */
    void send(HttpStatusCode status, List<BrokenRule> broken, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        write(broken.isEmpty() ? problems.of(status) : problems.of(status, broken), request, response);
    }

    /**
     * What a failure means, in words; a failure of ours is logged. Of an answer that has begun already the line is cut, so that
     * nobody takes a part for the whole.
     */
    void fail(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            CutOff.mark(request);
        }
        var meaning = Failures.of(failure);
        if (meaning.status().value() == HttpStatus.INTERNAL_SERVER_ERROR.value() && !isReaderGone(failure, response)) {
            Unexpected.log(failure);
        }
        headers(failure).forEach(response::setHeader);
        send(meaning.status(), meaning.broken(), request, response);
    }

    /** Readers may go whenever they like. */
    private static boolean isReaderGone(Throwable failure, HttpServletResponse response) {
        return response.isCommitted() && DisconnectedClientHelper.isClientDisconnectedException(failure);
    }

    /** 401 for programs; people are shown where to sign in, and keep what they typed. */
    void refuseSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isForAPerson(request) && isRead(request)) {
            response.setHeader(HttpHeaders.LOCATION, "/sign-in");
            response.setStatus(HttpStatus.SEE_OTHER.value());
        } else if (!isForAPerson(request) || !isKept("sign-in", HttpStatus.UNAUTHORIZED, request, response)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            send(HttpStatus.UNAUTHORIZED, request, response);
        }
    }

    /**
     * A form came without the token of its page. It is not taken; but where the browser itself says that it came from a page
     * of ours, its writer gets it back.
     */
    void refuseForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = SessionCookie.in(request).isEmpty() ? "sign-in" : "go-on";
        boolean ours = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        if (!ours || !isForAPerson(request) || !isKept(page, HttpStatus.FORBIDDEN, request, response)) {
            fail(new FormTooOld(), request, response);
        }
    }

    /** Whether the request carried a form that could be kept, and a page was written from which its writer gets back to it. */
    private boolean isKept(String page, HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        Optional<KeptForm> kept = KeptForm.in(request);
        if (kept.isEmpty() || response.isCommitted()) {
            return false;
        }
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return isPageWritten(page, Map.of("kept", kept.get()), request, response);
    }

    private void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        SecurityHeaders.refuseFrames(response);
        response.setStatus(problem.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!isForAPerson(request) || !isPageWritten("error", Map.of("problem", problem), request, response)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        }
    }

    private boolean isPageWritten(
            String view, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        try {
            var page = Objects.requireNonNull(views.resolveViewName(view, LocaleContextHolder.getLocale()));
            page.render(model, request, response);
            return true;
        } catch (Exception unwritten) {
            Unexpected.log(unwritten);
            return false;
        }
    }

    private static Map<String, String> headers(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused.headers();
            case ErrorResponse known -> known.getHeaders().toSingleValueMap();
            default -> Map.of();
        };
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static boolean isForAPerson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !isApi(request);
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    private static String path(HttpServletRequest request) {
        var original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String path ? path : request.getRequestURI();
    }
}
