package shanyrak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises the person by the session cookie or by {@code Authorization: Bearer}. A request with an Authorization
 * header is judged by that header alone, never by the cookie beside it.
 */
final class RecognitionFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Recognition recognition;
    private final ProblemAnswer answer;

    RecognitionFilter(Recognition recognition, ProblemAnswer answer) {
        this.recognition = recognition;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = person(request);
        if (person.isPresent()) {
            serve(person.get(), request, response, chain);
        } else if (bearer(request).isPresent()) {
            answer.refuseSignIn(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** A dispatch on another thread has to know the person again. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    private Optional<SignedIn> person(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? SessionCookie.in(request).flatMap(recognition::bySession)
                : bearer(request).flatMap(recognition::byApiToken);
    }

    private static Optional<TokenHash> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> TokenHash.of(header.substring(BEARER.length()).strip()));
    }

    private static void serve(
            SignedIn person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, authorities(person))));
        var uncached = new NeverStored(response);
        try {
            chain.doFilter(request, uncached);
        } finally {
            uncached.forbidStoring();
        }
    }

    /** What somebody may do for a campaign is asked where it is done; addresses know the installation's owners only. */
    private static List<GrantedAuthority> authorities(SignedIn person) {
        return person.owner() ? List.of(new SimpleGrantedAuthority("ROLE_OWNER")) : List.of();
    }
}
