package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;
import shanyrak.standalone.testing.Rest.Answer;

/** The product as whoever runs it looks at it: an empty one, with its port for health and metrics open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationIT {

    private final int managementPort = Product.freePort();
    private Product product;
    private Rest management;

    @BeforeAll
    void start(@TempDir Path temp) {
        product = Product.start(
                temp.resolve("data"), "--shanyrak.sample=false", "--management.server.port=" + managementPort);
        management = new Rest("http://localhost:" + managementPort);
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void without_the_sample_it_starts_empty() {
        assertThat(product.rest().get("/api/campaigns").is(200).body().get("campaigns"))
                .isEmpty();
        assertThat(product.rest().get("/api/campaigns/shanyrak").status()).isEqualTo(404);
        product.rest().get("/").is(200);
    }

    @Test
    void it_listens_on_its_two_ports_for_this_machine_only() throws IOException {
        assertThat(Listeners.loopbackByPort(product.handle()))
                .isEqualTo(Map.of(product.port(), true, managementPort, true));
    }

    @Test
    void liveness_and_readiness_are_told_and_readiness_knows_the_views() {
        assertThat(status(management.get("/actuator/health/liveness").is(200))).isEqualTo("UP");
        await().untilAsserted(() -> {
            Answer readiness = management.get("/actuator/health/readiness").is(200);
            assertThat(status(readiness)).isEqualTo("UP");
            assertThat(readiness.body().at("/components/views/status").asString())
                    .isEqualTo("UP");
        });
    }

    @Test
    void each_view_tells_its_lag_and_position() {
        assertThat(management.get("/actuator/prometheus").is(200).http().body())
                .containsPattern("shanyrak_projection_lag\\{[^}]*view=\"timeline\"[^}]*} 0")
                .containsPattern("shanyrak_projection_lag\\{[^}]*view=\"totals\"[^}]*} 0")
                .containsPattern("shanyrak_projection_position\\{[^}]*view=\"desk\"[^}]*} ");
    }

    @Test
    void the_log_tells_its_head_and_how_appending_goes() {
        assertThat(management.get("/actuator/prometheus").is(200).http().body())
                .contains("shanyrak_log_head ", "shanyrak_log_tail_lag ", "shanyrak_log_queue ")
                .contains("shanyrak_log_group_max ", "shanyrak_log_append_seconds_count{outcome=\"written\"}");
    }

    @Test
    void nothing_else_is_told_there_and_nothing_of_it_on_the_public_port() {
        for (String endpoint : new String[] {"env", "beans", "heapdump", "configprops", "loggers", "threaddump"}) {
            assertThat(management.get("/actuator/" + endpoint).status()).isEqualTo(404);
        }
        assertThat(management.get("/api/campaigns").status()).isEqualTo(404);
        assertThat(product.rest().get("/actuator/health").status()).isEqualTo(404);
        assertThat(product.rest().get("/actuator/prometheus").status()).isEqualTo(404);
    }

    private static String status(Answer health) {
        return health.body().get("status").asString();
    }
}
