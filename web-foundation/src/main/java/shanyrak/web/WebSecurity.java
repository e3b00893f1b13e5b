package shanyrak.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What the security chains of both sides have in common. A side gives its chain a {@code securityMatcher} for its own
 * paths (never all), lets {@link #secure} do the rest and says who may do what.
 */
@Component
public final class WebSecurity {

    private final Recognition recognition;
    private final ProblemAnswer answer;

    WebSecurity(Recognition recognition, ProblemAnswer answer) {
        this.recognition = recognition;
        this.answer = answer;
    }

    /** Recognises people, guards forms against forgery, keeps no servlet session, answers refusals in words. */
    public HttpSecurity secure(HttpSecurity http) {
        return plain(http)
                .csrf(this::guardForms)
                .addFilterBefore(new RecognitionFilter(recognition, answer), AnonymousAuthenticationFilter.class);
    }

    /** Addresses may be rewritten, by {@link VersionedFiles}: no session could get into them, as there is none. */
    HttpSecurity plain(HttpSecurity http) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        .enableSessionUrlRewriting(true))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(this::answerInWords);
    }

    /**
     * A browser keeps one token for as long as it has the cookie. Spring would give it another one with each request of a
     * signed-in person, as no session of its own tells it that they were here before: a form in one window would then be
     * too old as soon as any page was opened in another.
     */
    private void guardForms(CsrfConfigurer<HttpSecurity> forms) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("shanyrak-form");
        tokens.setCookieCustomizer(cookie -> cookie.path("/").httpOnly(true).sameSite("Strict"));
        forms.csrfTokenRepository(tokens)
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                .ignoringRequestMatchers(WebSecurity::bringsItsOwnProof);
    }

    /** Programs send a token in a header, or nothing: there is no cookie that a foreign page could ride on. */
    private static boolean bringsItsOwnProof(HttpServletRequest request) {
        return ProblemAnswer.isApi(request)
                && (request.getHeader(HttpHeaders.AUTHORIZATION) != null
                        || SessionCookie.in(request).isEmpty());
    }

    private void answerInWords(ExceptionHandlingConfigurer<HttpSecurity> refusals) {
        refusals.authenticationEntryPoint((request, response, why) -> answer.refuseSignIn(request, response));
        refusals.accessDeniedHandler((request, response, why) -> {
            if (why instanceof CsrfException) {
                answer.refuseForm(request, response);
            } else {
                answer.send(HttpStatus.FORBIDDEN, request, response);
            }
        });
    }
}
