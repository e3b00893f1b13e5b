package shanyrak.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.web.Role;
import shanyrak.web.SessionCookie;

class SignInIT extends AccountScene {

    @Test
    void the_session_cookie_ends_with_the_browser_and_is_out_of_reach_of_scripts_and_other_sites() {
        person("Saule", Role.RECORDER);

        var answer = signIn("Saule", PASSPHRASE);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(SessionCookie.NAME + "="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Max-Age", "Expires");
    }

    @Test
    void only_the_hash_of_the_session_token_is_kept() {
        person("Saule", Role.RECORDER);
        var token = signedIn("Saule").cookie(SessionCookie.NAME).orElseThrow();

        assertThat(database()
                        .sql("SELECT token_hash = sha256(:token) FROM account.session")
                        .param("token", token.getBytes(StandardCharsets.US_ASCII))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void an_unknown_pseudonym_and_a_wrong_passphrase_get_the_same_answer() {
        person("Saule", Role.RECORDER);

        var wrong = signIn("Saule", "some other passphrase");
        var unknown = signIn("Nobody", "some other passphrase");

        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(withoutFormTokens(wrong).replace("Saule", "Nobody")).isEqualTo(withoutFormTokens(unknown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Saule", "Nobody"})
    void guessing_has_to_wait_longer_each_time_whether_the_pseudonym_exists_or_not(String pseudonym) {
        person("Saule", Role.RECORDER);
        for (var guess = 1; guess <= 5; guess++) {
            assertThat(signIn(pseudonym, "guess number " + guess).statusCode()).isEqualTo(401);
        }

        var tooEarly = signIn(pseudonym, PASSPHRASE);
        clock.moveOn(Duration.ofSeconds(2));
        var guess = signIn(pseudonym, "one more wrong guess");
        clock.moveOn(Duration.ofMillis(1500));
        var stillTooEarly = signIn(pseudonym, PASSPHRASE);

        assertThat(tooEarly.statusCode()).isEqualTo(429);
        assertThat(tooEarly.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(guess.statusCode()).isEqualTo(401);
        assertThat(stillTooEarly.statusCode()).isEqualTo(429);
    }

    @Test
    void the_wait_never_grows_beyond_a_quarter_of_an_hour() {
        person("Saule", Role.RECORDER);
        for (var guess = 1; guess <= 20; guess++) {
            signIn("Saule", "a wrong passphrase");
            clock.moveOn(Duration.ofMinutes(15));
        }

        assertThat(signIn("Saule", PASSPHRASE).statusCode()).isEqualTo(303);
    }

    @Test
    void attempts_are_kept_without_the_pseudonym_and_forgotten_after_a_day() {
        signIn("Nobody", "whatever it may be");
        assertThat(attempts()).singleElement().asString().doesNotContainIgnoringCase("nobody");

        clock.moveOn(Duration.ofHours(25));
        signIn("Another", "whatever it may be");

        assertThat(attempts()).hasSize(1);
    }

    @Test
    void signing_out_ends_the_session_and_clears_the_device() {
        person("Saule", Role.RECORDER);
        var saule = signedIn("Saule");
        var token = saule.cookie(SessionCookie.NAME).orElseThrow();

        var answer = saule.submit("/account", "/sign-out", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Clear-Site-Data")).hasValue("\"*\"");
        assertThat(saule.cookie(SessionCookie.NAME)).isEmpty();
        assertThat(accountPageWith(token).statusCode()).isEqualTo(303);
    }

    @Test
    void a_session_ends_after_half_an_hour_without_use() {
        person("Saule", Role.RECORDER);
        var saule = signedIn("Saule");

        asOwner("UPDATE account.session SET seen = now() - interval '29 minutes'");
        assertThat(saule.get("/account").statusCode()).isEqualTo(200);
        asOwner("UPDATE account.session SET seen = seen - interval '31 minutes'");

        assertThat(saule.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void a_session_ends_after_twelve_hours_whatever_is_done() {
        person("Saule", Role.RECORDER);
        var saule = signedIn("Saule");

        asOwner("UPDATE account.session SET started = now() - interval '12 hours 1 second'");

        assertThat(saule.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void whoever_is_not_signed_in_is_shown_where_to() {
        var answer = visitor().get("/account");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in");
    }

    @Test
    void a_new_passphrase_ends_all_other_sessions() {
        person("Saule", Role.RECORDER);
        var elsewhere = signedIn("Saule");
        var here = signedIn("Saule");

        var answer = here.submit(
                "/account",
                "/account/passphrase",
                Map.of("current", PASSPHRASE, "passphrase", "nine loud steppe foxes"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
        assertThat(signIn("Saule", "nine loud steppe foxes").statusCode()).isEqualTo(303);
    }

    @Test
    void a_new_passphrase_needs_the_old_one() {
        person("Saule", Role.RECORDER);

        var answer = signedIn("Saule")
                .submit(
                        "/account",
                        "/account/passphrase",
                        Map.of("current", "not it", "passphrase", "nine loud foxes"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void all_sessions_can_be_ended_at_once() {
        person("Saule", Role.RECORDER);
        var elsewhere = signedIn("Saule");

        signedIn("Saule").submit("/account", "/account/sessions/end", Map.of());

        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> signIn(String pseudonym, String passphrase) {
        return visitor().submit("/sign-in", Map.of("pseudonym", pseudonym, "passphrase", passphrase));
    }

    private HttpResponse<String> accountPageWith(String session) {
        var visitor = visitor();
        return visitor.send(visitor.request("/account")
                .header("Accept", "text/html")
                .header("Cookie", SessionCookie.NAME + "=" + session));
    }

    private static String withoutFormTokens(HttpResponse<String> page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static List<String> attempts() {
        return database()
                .sql("SELECT encode(who, 'escape') FROM account.sign_in_attempt")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
