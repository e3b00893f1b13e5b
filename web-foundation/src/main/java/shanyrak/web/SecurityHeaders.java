package shanyrak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Headers that every answer carries: pages, programs' answers, errors, static files. Few pages may be framed by others. */
final class SecurityHeaders extends OncePerRequestFilter {

    /** Pico draws its check marks and arrows from data: images; nothing else may come from outside the origin. */
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** For pages made for frames: they show and link, and can do nothing else. */
    static final String POLICY_IN_FRAMES = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors *";

    private static final String POLICY_HEADER = "Content-Security-Policy";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ShownElsewhere.mayBeFramed(request)) {
            response.setHeader(POLICY_HEADER, POLICY_IN_FRAMES);
        } else {
            refuseFrames(response);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, response);
    }

    /** Also for what is answered in the place of a page that might have been framed. */
    static void refuseFrames(HttpServletResponse response) {
        response.setHeader(POLICY_HEADER, POLICY);
        response.setHeader("X-Frame-Options", "DENY");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
