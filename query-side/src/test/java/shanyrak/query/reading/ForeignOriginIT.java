package shanyrak.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;
import shanyrak.web.Role;

/** What pages of other origins may read. On the stage a session is recognised by the same tokens as a program. */
class ForeignOriginIT {

    private static final Stage STAGE = Stage.shared();
    private static final String NEWSROOM = "https://newsroom.example";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Web web = new Web(STAGE);
    private final String campaign = "foreign-" + UUID.randomUUID();
    private final String token = UUID.randomUUID().toString();
    private final String session = "shanyrak-session=" + token;

    @BeforeEach
    void play() {
        STAGE.letIn(token, Stage.OWNER, Role.OWNER);
        STAGE.play(STAGE.campaigns().opened(campaign));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/campaigns",
                "/api/campaigns/%s/timeline",
                "/campaigns/%s",
                "/openapi.json",
                "/api/campaigns/none",
            })
    void any_origin_may_read_what_is_public_and_the_headers_that_belong_to_it(String path) throws Exception {
        for (String method : new String[] {"GET", "HEAD"}) {
            HttpResponse<String> answer = ask(method, path.formatted(campaign), "Origin", NEWSROOM);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("*");
            assertThat(answer.headers()
                            .firstValue("Access-Control-Expose-Headers")
                            .orElseThrow()
                            .split(", "))
                    .containsExactlyInAnyOrder(
                            "ETag",
                            "Link",
                            "Memento-Datetime",
                            "RateLimit",
                            "RateLimit-Policy",
                            "Retry-After",
                            "Shanyrak-Disclosure-Epoch",
                            "Shanyrak-Incomplete",
                            "Shanyrak-Position",
                            "Shanyrak-Total");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                    .isEmpty();
        }
    }

    @Test
    void the_same_answer_serves_those_who_name_no_origin() {
        assertThat(web.get("/api/campaigns").headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "DELETE"})
    void a_browser_that_asks_beforehand_is_told_to_read_only(String wanted) throws Exception {
        HttpResponse<String> answer = ask(
                "OPTIONS",
                "/api/campaigns/" + campaign + "/timeline",
                "Origin",
                NEWSROOM,
                "Access-Control-Request-Method",
                wanted,
                "Access-Control-Request-Headers",
                "if-none-match");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD, OPTIONS");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValue("If-None-Match, Accept-Datetime");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/account", "/sign-in", "/desk/letters", "/accounts"})
    void nothing_of_the_desk_or_of_accounts_is_for_other_origins(String path) throws Exception {
        for (String method : new String[] {"GET", "OPTIONS"}) {
            HttpResponse<String> answer =
                    ask(method, path, "Origin", NEWSROOM, "Access-Control-Request-Method", "GET", "Cookie", session);
            assertThat(answer.headers().map())
                    .doesNotContainKeys("access-control-allow-origin", "access-control-allow-methods");
            assertThat(answer.statusCode()).isNotEqualTo(200);
        }
    }

    @Test
    void nothing_is_written_for_other_origins() throws Exception {
        HttpResponse<String> answer = ask("POST", "/api/campaigns/" + campaign + "/pickets", "Origin", NEWSROOM);
        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWSROOM, "null", "http://localhost", "https://localhost.example"})
    void whoever_reads_from_elsewhere_is_not_recognised(String origin) throws Exception {
        String page = "/campaigns/" + campaign;
        assertThat(ask("GET", page, "Cookie", session, "Accept", "text/html").body())
                .contains("/sign-out");
        HttpResponse<String> answer =
                ask("GET", page + "?lang=en", "Cookie", session, "Accept", "text/html", "Origin", origin);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("/sign-out").contains("/sign-in");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whoever_reads_from_here_is_recognised_also_behind_a_server_that_ends_tls() throws Exception {
        String here = STAGE.address("").replace("http:", "https:");
        assertThat(ask("GET", "/campaigns/" + campaign, "Cookie", session, "Origin", here)
                        .body())
                .contains("/sign-out");
    }

    private HttpResponse<String> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(STAGE.address(path)))
                .method(method, BodyPublishers.noBody())
                .headers(headers)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
