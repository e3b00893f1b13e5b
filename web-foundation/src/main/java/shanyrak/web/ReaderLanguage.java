package shanyrak.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The reader's language: as {@code ?lang=} says, else the cookie that remembers it, else the browser's wishes. */
final class ReaderLanguage implements LocaleResolver {

    static final String PARAMETER = "lang";
    static final String COOKIE = "shanyrak-language";

    private final Languages languages;

    ReaderLanguage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request)
                .or(() -> remembered(request))
                .map(languages::of)
                .orElseGet(() -> wished(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is chosen by ?lang=");
    }

    /** The language that the address asks for. Read from the query alone, so that a form's body stays unread. */
    Optional<String> chosen(HttpServletRequest request) {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(PARAMETER + "="))
                .map(pair -> pair.substring(PARAMETER.length() + 1))
                .filter(languages::offers)
                .findFirst();
    }

    ResponseCookie reminder(String tag, boolean secure) {
        return ResponseCookie.from(COOKIE, tag)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .build();
    }

    private Optional<String> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(languages::offers);
    }

    private Locale wished(@Nullable String acceptLanguage) {
        try {
            return acceptLanguage == null
                    ? Languages.FALLBACK
                    : languages.orFallback(
                            Locale.LanguageRange.parse(acceptLanguage).toArray(Locale.LanguageRange[]::new));
        } catch (IllegalArgumentException malformed) {
            return Languages.FALLBACK;
        }
    }
}
