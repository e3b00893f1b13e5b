package shanyrak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the pages of any origin read what is public, and only as a stranger would: whoever asks for them is not recognised, even
 * if their browser should send a cookie. What is made to be shown by others is answered so to everybody.
 */
final class ForeignOrigin extends OncePerRequestFilter {

    private static final Set<String> READ_BY_PROGRAMS = Set.of("/openapi.json", "/oembed");
    private static final String READING = "GET, HEAD, OPTIONS";
    private static final String READ_BY_SCRIPTS =
            "ETag, Link, Retry-After, RateLimit, RateLimit-Policy, Memento-Datetime, "
                    + "Shanyrak-Position, Shanyrak-Incomplete, Shanyrak-Disclosure-Epoch, Shanyrak-Total";
    private static final String SENT_BY_SCRIPTS = "If-None-Match, Accept-Datetime";
    private static final String A_DAY = "86400";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean mayBeRead = isPublic(request.getServletPath());
        if (mayBeRead && HttpMethod.OPTIONS.matches(request.getMethod())) {
            sayWhatIsAllowed(response);
            return;
        }
        if (!isRead(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (mayBeRead) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, READ_BY_SCRIPTS);
        }
        if (isForeign(request) || ShownElsewhere.isForStrangers(request)) {
            chain.doFilter(new WithoutCookies.Request(request), new WithoutCookies.Response(response));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** An OPTIONS request for a writing method gets the same answer, so that the browser refuses it. */
    private static void sayWhatIsAllowed(HttpServletResponse response) {
        response.setStatus(HttpStatus.NO_CONTENT.value());
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, READING);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, SENT_BY_SCRIPTS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
    }

    private static boolean isPublic(String path) {
        return path.startsWith("/api/") || path.startsWith("/campaigns/") || READ_BY_PROGRAMS.contains(path);
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    /** Compared without the scheme: a proxy that ends TLS speaks plain HTTP to this server. */
    private static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
    }
}
