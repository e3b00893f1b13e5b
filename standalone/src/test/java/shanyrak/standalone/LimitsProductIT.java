package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.standalone.testing.Product;

/** The product behind a proxy, with limits that are soon reached. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsProductIT {

    private static final int BURST = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private Product product;

    @BeforeAll
    void start(@TempDir Path temp) {
        product = Product.start(
                temp.resolve("data"),
                "--shanyrak.sample=false",
                "--server.forward-headers-strategy=native",
                "--shanyrak.limits.reads-per-minute=1",
                "--shanyrak.limits.burst=" + BURST);
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void each_reader_behind_the_proxy_has_a_limit_of_their_own() throws Exception {
        for (int read = 0; read < BURST; read++) {
            assertThat(read("203.0.113.7", "/api/campaigns").statusCode()).isEqualTo(200);
        }
        assertThat(read("203.0.113.7", "/api/campaigns").statusCode()).isEqualTo(429);
        assertThat(read("203.0.113.8", "/api/campaigns").statusCode()).isEqualTo(200);
    }

    @Test
    void a_reader_cannot_pretend_to_be_many() throws Exception {
        for (int read = 0; read < BURST; read++) {
            read("198.51.100." + read + ", 203.0.113.9", "/api/campaigns");
        }
        assertThat(read("198.51.100.99, 203.0.113.9", "/api/campaigns").statusCode())
                .isEqualTo(429);
    }

    @Test
    void no_address_of_a_reader_is_logged() throws Exception {
        for (String path : new String[] {"/", "/openapi.json", "/nothing", "/api/campaigns?wrong=1", "/desk"}) {
            read("203.0.113.10", path);
        }
        for (int read = 0; read <= BURST; read++) {
            read("203.0.113.10", "/api/campaigns");
        }
        assertThat(product.log()).doesNotContain("203.0.113.", "forward-headers-strategy");
    }

    private HttpResponse<String> read(String forwardedFor, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(product.url() + path))
                .header("X-Forwarded-For", forwardedFor)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
