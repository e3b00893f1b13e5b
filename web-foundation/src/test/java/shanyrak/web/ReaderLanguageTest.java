package shanyrak.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** English and Russian are written, German is not. */
class ReaderLanguageTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Languages languages = new Languages(new Messages("messages/layout"));
    private final ReaderLanguage language = new ReaderLanguage(languages);

    @Test
    void the_languages_that_are_written_are_offered_under_their_own_names() {
        assertThat(languages.all(tag -> "?lang=" + tag))
                .contains(new Language("en", "English", "?lang=en"), new Language("ru", "Русский", "?lang=ru"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru-KZ,en;q=0.5 | ru",
                "de, ru;q=0.8 | ru",
                "de | en",
                "*;q=nonsense | en",
                "en;q=0.1, ru;q=0.9 | ru",
            })
    void the_browsers_wishes_are_followed_as_far_as_possible(String wishes, String tag) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", wishes);

        assertThat(language.resolveLocale(request)).isEqualTo(Locale.of(tag));
    }

    @Test
    void the_address_goes_before_the_cookie_and_the_cookie_before_the_browser() {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "en");
        request.setCookies(new Cookie(ReaderLanguage.COOKIE, "ru"));
        assertThat(language.resolveLocale(request)).isEqualTo(RUSSIAN);

        request.setQueryString("page=2&lang=en");
        assertThat(language.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_choice_in_the_address_is_remembered_until_the_browser_closes() throws Exception {
        var request = new MockHttpServletRequest();
        request.setQueryString("lang=ru");
        var response = new MockHttpServletResponse();

        new LanguageFilter(language).doFilter(request, response, new MockFilterChain());

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("shanyrak-language=ru")
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain("Max-Age");
    }

    @Test
    void a_language_that_is_not_written_is_not_remembered() throws Exception {
        var request = new MockHttpServletRequest();
        request.setQueryString("lang=de");
        var response = new MockHttpServletResponse();

        new LanguageFilter(language).doFilter(request, response, new MockFilterChain());

        assertThat(response.getHeader("Set-Cookie")).isNull();
    }
}
