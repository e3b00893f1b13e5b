package shanyrak.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that holds a session's token. It has no age of its own, so it ends with the browser. */
public final class SessionCookie {

    public static final String NAME = "shanyrak-session";

    private SessionCookie() {}

    public static ResponseCookie holding(String token, HttpServletRequest request) {
        return cookie(token, request).build();
    }

    public static ResponseCookie removed(HttpServletRequest request) {
        return cookie("", request).maxAge(Duration.ZERO).build();
    }

    public static Optional<TokenHash> in(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .filter(token -> !token.isBlank())
                .map(TokenHash::of);
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String token, HttpServletRequest request) {
        return ResponseCookie.from(NAME, token)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict");
    }
}
