package shanyrak.query.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import shanyrak.query.testing.Stage;

/** Five reads for each reader, of whom each test is another: this machine has many addresses of its own. */
@ExtendWith(OutputCaptureExtension.class)
class LimitsIT {

    private static final int BURST = 5;
    private static final Stage STAGE = new Stage(
            "--shanyrak.limits.reads-per-minute=1", "--shanyrak.limits.burst=" + BURST, "--shanyrak.limits.export=3");

    @AfterAll
    static void stop() {
        STAGE.close();
    }

    @Test
    void whoever_reads_too_much_is_told_when_to_come_back() throws Exception {
        String reader = "127.0.0.11";
        HttpResponse<String> first = get(reader, "/api/campaigns");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"reads\";q=5;w=300");
        assertThat(first.headers().firstValue("RateLimit")).hasValue("\"reads\";r=4;t=60");
        exhaust(reader, BURST - 1);

        HttpResponse<String> refused = get(reader, "/api/campaigns");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(refused.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"reads\";r=0;t=");
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(refused.body()).contains("/problems/too-many-reads", "\"status\":429");
    }

    @Test
    void a_person_is_told_so_on_a_page() throws Exception {
        String reader = "127.0.0.12";
        exhaust(reader, BURST);
        HttpResponse<String> refused = get(reader, "/", "Accept", "text/html");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(refused.body()).contains("Too many requests");
    }

    @Test
    void others_can_read_meanwhile() throws Exception {
        exhaust("127.0.0.13", BURST);
        assertThat(get("127.0.0.13", "/").statusCode()).isEqualTo(429);
        assertThat(get("127.0.0.14", "/").statusCode()).isEqualTo(200);
    }

    @Test
    void the_files_that_belong_to_a_page_do_not_count() throws Exception {
        String reader = "127.0.0.15";
        exhaust(reader, BURST);
        for (String path : new String[] {"/shanyrak.css", "/webjars/htmx.org/dist/htmx.min.js", "/shanyrak.svg"}) {
            HttpResponse<String> file = get(reader, path);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("RateLimit")).isEmpty();
        }
    }

    @Test
    void the_description_counts_as_one_read_and_a_whole_file_as_several() throws Exception {
        String reader = "127.0.0.16";
        assertThat(get(reader, "/openapi.json").headers().firstValue("RateLimit"))
                .hasValue("\"reads\";r=4;t=60");
        assertThat(STAGE.bean(Limits.class).export()).isEqualTo(3);
        HttpResponse<String> file =
                get(reader, "/desk/letters/sheet.pdf", "Authorization", "Bearer " + Stage.TRANSLATOR_TOKEN);
        assertThat(file.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"reads\";r=2;");
    }

    @Test
    void whoever_is_signed_in_is_counted_by_account_from_wherever_they_read() throws Exception {
        String[] bearer = {"Authorization", "Bearer " + Stage.EDITOR_TOKEN};
        exhaust("127.0.0.17", BURST);
        for (int read = 0; read < BURST; read++) {
            assertThat(get("127.0.0." + (17 + read), "/desk", bearer).statusCode())
                    .isEqualTo(200);
        }
        assertThat(get("127.0.0.30", "/desk", bearer).statusCode()).isEqualTo(429);
        assertThat(get("127.0.0.30", "/").statusCode()).isEqualTo(200);
    }

    @Test
    void what_a_request_says_about_where_it_comes_from_is_not_believed(CapturedOutput output) throws Exception {
        String reader = "127.0.0.31";
        for (int read = 0; read < BURST; read++) {
            get(reader, "/", "X-Forwarded-For", "192.0.2." + read);
        }
        assertThat(get(reader, "/", "X-Forwarded-For", "192.0.2.99").statusCode())
                .isEqualTo(429);
        assertThat(output).containsOnlyOnce("--server.forward-headers-strategy=native");
    }

    @Test
    void no_address_is_logged(CapturedOutput output) throws Exception {
        exhaust("127.0.0.32", BURST);
        assertThat(get("127.0.0.32", "/").statusCode()).isEqualTo(429);
        assertThat(get("127.0.0.32", "/", "X-Forwarded-For", "192.0.2.77").statusCode())
                .isEqualTo(429);
        assertThat(output.getAll()).doesNotContain("127.0.0.32", "192.0.2.77");
    }

    @Test
    void of_ipv6_the_network_counts_which_one_reader_has_whole() {
        Readers readers = STAGE.bean(Readers.class);
        assertThat(readers.take("2001:db8:1:2::1", BURST).isRefused()).isFalse();
        assertThat(readers.take("2001:db8:1:2:ffff:ffff:ffff:ffff", 1).isRefused())
                .isTrue();
        assertThat(readers.take("2001:db8:1:3::1", 1).isRefused()).isFalse();
    }

    @Test
    void an_address_of_ipv4_is_the_same_written_as_ipv6() {
        Readers readers = STAGE.bean(Readers.class);
        assertThat(readers.take("192.0.2.1", BURST).isRefused()).isFalse();
        assertThat(readers.take("::ffff:192.0.2.1", 1).isRefused()).isTrue();
        assertThat(readers.take("192.0.2.2", 1).isRefused()).isFalse();
    }

    @Test
    void what_is_no_address_is_counted_all_the_same() {
        Readers readers = STAGE.bean(Readers.class);
        assertThat(readers.take("unknown", BURST).isRefused()).isFalse();
        assertThat(readers.take("unknown", 1).isRefused()).isTrue();
    }

    @Test
    void at_midnight_everything_is_forgotten() {
        Readers readers = STAGE.bean(Readers.class);
        UUID account = UUID.randomUUID();
        STAGE.setToday(LocalDate.of(2026, 12, 1));
        readers.take(account, BURST);
        assertThat(readers.take(account, 1).isRefused()).isTrue();
        STAGE.setToday(LocalDate.of(2026, 12, 2));
        assertThat(readers.take(account, 1).isRefused()).isFalse();
    }

    private static void exhaust(String reader, int reads) throws IOException, InterruptedException {
        for (int read = 0; read < reads; read++) {
            assertThat(get(reader, "/api/campaigns").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> get(String reader, String path, String... headers)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(reader))
                .build()) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(STAGE.address(path).replace("localhost", "127.0.0.1")));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
