package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;
import shanyrak.standalone.testing.Product;

/** The one file on databases that the environment names. */
class ExternalProductIT {

    private static final String TIMELINE = "/api/campaigns/shanyrak/timeline?atLeast=13";

    @Test
    void it_runs_on_external_databases_and_starts_again_on_them(@TempDir Path temp) throws IOException {
        Path data = temp.toRealPath().resolve("data");
        Map<String, String> environment = environment(TestPostgres.database(), TestPostgres.database());
        String timeline;
        try (Product first = start(data, environment)) {
            timeline = first.rest().get(TIMELINE).is(200).http().body();
            first.rest().setUp();
            assertThat(Installation.processesIn(data)).isEmpty();
            assertThat(data.resolve("log")).doesNotExist();
            assertThat(data.resolve("vault")).doesNotExist();
        }
        assertThat(timeline).contains("2006-04-13?", "outside the Kazakhstan Embassy");
        try (Product second = start(data, environment)) {
            assertThat(second.rest().get(TIMELINE).is(200).http().body()).isEqualTo(timeline);
            second.rest().withToken();
        }
    }

    private static Product start(Path data, Map<String, String> environment) {
        int port = Product.freePort();
        return Product.launch(Product.command(data, port), environment, port).awaitReady();
    }

    private static Map<String, String> environment(TestDatabase log, TestDatabase vault) {
        return Map.of(
                "SHANYRAK_DATABASE_URL", log.url(),
                "SHANYRAK_DATABASE_USER", "postgres",
                "SHANYRAK_DATABASE_PASSWORD", log.password(),
                "SHANYRAK_VAULT_URL", vault.url(),
                "SHANYRAK_VAULT_USER", "postgres",
                "SHANYRAK_VAULT_PASSWORD", vault.password());
    }
}
