package shanyrak.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import shanyrak.command.testing.Form;
import shanyrak.command.testing.Visitor;
import shanyrak.web.Role;

/** What every answer owes the person behind the request, whatever was asked. */
@ExtendWith(OutputCaptureExtension.class)
class SafeAnswersIT extends AccountScene {

    private static final int MORE_THAN_IS_TAKEN = 1_100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/shanyrak.css",
                "/shanyrak.svg",
                "/webjars/picocss__pico/css/pico.min.css",
                "/webjars/htmx.org/dist/htmx.min.js",
                "/account",
                "/nothing/here",
                "/api/nothing",
                "/error",
                "/setup/failing/page",
                "/sign-in;a=b",
            })
    void every_answer_carries_the_security_headers(String path) {
        var headers = visitor().get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/shanyrak.css", "/webjars/picocss__pico/css/pico.min.css", "/webjars/htmx.org/dist/htmx.min.js"
            })
    void static_files_come_from_here_and_set_no_cookie(String path) {
        var answer = visitor().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void what_a_signed_in_person_sees_is_never_stored() {
        person("Saule", Role.OWNER);
        var saule = signedIn("Saule");

        assertThat(saule.get("/account").headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(saule.get("/accounts").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void pages_have_no_inline_script_or_style_and_nothing_from_elsewhere() {
        person("Saule", Role.OWNER);
        var saule = signedIn("Saule");

        for (var path :
                new String[] {"/account", "/accounts", "/accounts/campaigns/" + CAMPAIGN, "/sign-in", "/nothing"}) {
            assertThat(saule.get(path).body())
                    .contains("<!DOCTYPE html>")
                    .doesNotContain("<style", " style=", "onclick", "http://", "https://", "??", "th:")
                    .doesNotContainPattern("<script(?![^>]*src=\"/)");
        }
    }

    @Test
    void a_form_without_its_token_is_refused_in_words() {
        person("Saule", Role.OWNER);

        var answer = signedIn("Saule").post("/accounts/invitations", Map.of("role", "owner"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This form is too old.");
    }

    @Test
    void a_form_is_not_made_too_old_by_another_page_or_by_another_form() {
        person("Saule", Role.OWNER);
        var visitor = signedIn("Saule");
        var fields = Form.in(visitor.get("/account").body()).values();
        visitor.get("/accounts");
        visitor.post("/account/tokens", fields);

        assertThat(visitor.post("/account/tokens", fields).statusCode()).isNotEqualTo(403);
    }

    @Test
    void a_session_cookie_alone_is_no_proof_for_the_rest_interface() {
        person("Saule", Role.OWNER);

        var answer = signedIn("Saule").postJson("/api/campaigns", "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("/problems/form-too-old");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"token\":\"t\",\"pseudonim\":\"Saule\"} | 400 | UnknownField | pseudonim",
                "{\"token\":[1]} | 400 | WrongType | token",
                "{\"token\":17} | 400 | WrongType | token",
                "{\"token\": | 400 | MalformedJson | ",
                "{\"token\":\"a\",\"token\":\"b\"} | 400 | MalformedJson | ",
                "{} {} | 400 | MalformedJson | ",
                "[] | 400 | MalformedJson | ",
                "'' | 400 | BodyMissing | ",
                "{\"token\":null} | 422 | FieldMissing | token",
            })
    void rubbish_is_answered_with_the_field_and_the_rule(String body, int status, String rule, String field) {
        var answer = visitor().postJson("/api/setup", body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertIsProblem(answer);
        assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"");
        if (field != null) {
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }
    }

    @Test
    void a_role_that_does_not_exist_is_named_as_the_wrong_field() {
        person("Saule", Role.OWNER);

        var answer = visitor()
                .postJson(
                        "/api/tokens",
                        "{\"name\":\"x\",\"role\":\"king\"}",
                        "Authorization",
                        Visitor.basic("Saule", PASSPHRASE));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"role\"", "\"rule\":\"WrongType\"");
    }

    @Test
    void a_body_that_announces_too_much_is_not_read() {
        var answer = visitor().postJson("/api/setup", "x".repeat(MORE_THAN_IS_TAKEN));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertIsProblem(answer);
    }

    @ParameterizedTest
    @CsvSource({"/api/setup, application/json", "/sign-in, application/x-www-form-urlencoded"})
    void a_body_that_does_not_say_its_length_is_cut_off(String path, String type) {
        var visitor = visitor();
        var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                ("{\"token\":\"" + "x".repeat(MORE_THAN_IS_TAKEN) + "\"}").getBytes(StandardCharsets.US_ASCII)));

        var answer =
                visitor.send(visitor.request(path).header("Content-Type", type).POST(endless));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertIsProblem(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/setup, 405",
        "POST, /api/setup, 415",
        "GET, /api/nothing, 404",
        "DELETE, /api/tokens/not-an-id, 400"
    })
    void what_is_asked_in_the_wrong_way_is_a_problem_too(String method, String path, int status) {
        var visitor = visitor();

        var answer = visitor.send(visitor.request(path)
                .header("Content-Type", "text/plain")
                .method(method, BodyPublishers.ofString("hello")));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertIsProblem(answer);
    }

    @Test
    void an_unknown_bearer_token_is_a_problem() {
        var answer = visitor().postJson("/api/campaigns", "{}", "Authorization", "Bearer nobody-has-this");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertIsProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json"})
    void a_failure_of_ours_tells_neither_the_reader_nor_the_log_what_was_sent(String accept, CapturedOutput output) {
        var visitor = visitor();

        var answer = visitor.send(visitor.request("/setup/failing/page").header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong").doesNotContain("Exception", "shanyrak.command");
        assertThat(answer.body() + output.getAll()).doesNotContain(FailingPages.SECRET);
        assertThat(output.getAll()).contains("IllegalStateException", "FailingPages.fail");
    }

    @Test
    void an_unknown_page_is_answered_with_a_page() {
        var answer = visitor().get("/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("There is nothing at this address.");
    }

    @Test
    void what_was_typed_is_shown_again_as_text_only() {
        var answer = visitor()
                .submit("/sign-in", Map.of("pseudonym", "\"><script>alert(1)</script>", "passphrase", PASSPHRASE));

        assertThat(answer.body()).contains("&quot;&gt;&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void a_language_that_nobody_has_written_yet_is_read_in_english_and_not_remembered() {
        var answer = visitor().get("/sign-in?lang=xx");

        assertThat(answer.body()).contains("<html lang=\"en\"");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("shanyrak-language"));
    }

    private static void assertIsProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":", "\"title\":", "\"status\":" + answer.statusCode(), "\"detail\":")
                .doesNotContain("Exception", "jackson", "java.", "shanyrak.");
    }
}
