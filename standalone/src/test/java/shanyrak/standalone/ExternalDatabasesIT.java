package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shanyrak.standalone.Installation.processesIn;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;

class ExternalDatabasesIT {

    private static final TestDatabase LOG = TestPostgres.database();
    private static final TestDatabase VAULT = TestPostgres.database();

    private final Path data;

    ExternalDatabasesIT(@TempDir Path temp) throws IOException {
        data = temp.toRealPath().resolve("data");
    }

    @Test
    void external_databases_take_the_place_of_both_servers() throws IOException {
        Map<String, String> environment = Map.of(
                "SHANYRAK_DATABASE_URL",
                LOG.url(),
                "SHANYRAK_DATABASE_USER",
                "postgres",
                "SHANYRAK_DATABASE_PASSWORD",
                LOG.password(),
                "SHANYRAK_VAULT_URL",
                VAULT.url() + "?user=postgres&password=" + VAULT.password());
        try (Installation installation = Installation.start(data, environment)) {
            assertThat(installation.setting("database.url")).isEqualTo(LOG.url());
            assertThat(installation.setting("vault.url")).isEqualTo(VAULT.url());
            assertThat(user(installation, "database.command")).isEqualTo("shanyrak_command");
            assertThat(user(installation, "database.query")).isEqualTo("shanyrak_query");
            assertThat(user(installation, "vault.command")).isEqualTo("vault_command");
            assertThat(user(installation, "vault.query")).isEqualTo("vault_query");
            assertThat(processesIn(data)).isEmpty();
        }
    }

    @Test
    void one_may_be_external_and_the_other_embedded() throws IOException {
        try (Installation installation = Installation.start(data, Map.of("SHANYRAK_DATABASE_URL", address(LOG)))) {
            assertThat(installation.setting("database.url")).isEqualTo(LOG.url());
            assertThat(user(installation, "vault.command")).isEqualTo("vault_command");
            assertThat(data.resolve("vault")).exists();
            assertThat(data.resolve("log")).doesNotExist();
        }
    }

    @Test
    void one_database_for_both_is_refused_however_it_is_written() {
        String sameServer = address(LOG).replace("localhost", "127.0.0.1");
        assertThatThrownBy(() -> Installation.start(
                        data, Map.of("SHANYRAK_DATABASE_URL", address(LOG), "SHANYRAK_VAULT_URL", sameServer)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("name the same database");
    }

    @Test
    void a_wrong_password_is_reported_at_once() {
        assertThatThrownBy(() -> Installation.start(
                        data, Map.of("SHANYRAK_DATABASE_URL", LOG.url() + "?user=nobody_known&password=wrong")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("nobody_known");
    }

    @Test
    void the_owner_of_an_external_database_needs_no_superuser_rights() throws IOException {
        try (Installation server = Installation.start(data)) {
            JdbcClient superuser = JdbcClient.create(server.owner());
            superuser.sql("CREATE ROLE keeper LOGIN CREATEROLE PASSWORD 'kept'").update();
            superuser.sql("CREATE DATABASE keys OWNER keeper").update();
            String url = server.setting("database.url").replace("/shanyrak", "/keys");
            Map<String, String> environment = Map.of(
                    "SHANYRAK_DATABASE_URL",
                    address(LOG),
                    "SHANYRAK_VAULT_URL",
                    url,
                    "SHANYRAK_VAULT_USER",
                    "keeper",
                    "SHANYRAK_VAULT_PASSWORD",
                    "kept");
            try (Installation guest = Installation.start(data.resolveSibling("guest"), environment)) {
                assertThat(guest.setting("vault.url")).isEqualTo(url);
                assertThat(user(guest, "vault.query")).isEqualTo("vault_query");
            }
        }
    }

    @Test
    void a_server_older_than_18_is_refused() {
        TestDatabase old = TestPostgres.database();
        String name = old.url().substring(old.url().lastIndexOf('/') + 1);
        TestDatabase.execute(old.owner(), "CREATE SCHEMA old");
        TestDatabase.execute(
                old.owner(),
                "CREATE FUNCTION old.current_setting(text) RETURNS text LANGUAGE sql AS $$SELECT '170006'$$");
        TestDatabase.execute(old.owner(), "ALTER DATABASE " + name + " SET search_path = old, pg_catalog");
        Map<String, String> environment =
                Map.of("SHANYRAK_DATABASE_URL", address(old), "SHANYRAK_VAULT_URL", address(VAULT));
        assertThatThrownBy(() -> Installation.start(data, environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageEndingWith("is PostgreSQL 17; Shanyrak needs 18 or newer.");
    }

    @Test
    void a_server_that_is_still_starting_is_waited_for() throws Exception {
        URI server = URI.create(LOG.url().substring("jdbc:".length()));
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Database starting = new Database(
                LOG.url().replace(":" + server.getPort() + "/", ":" + port + "/"), "postgres", LOG.password());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Database> waiting = threads.submit(() -> starting.waitFor(Duration.ofSeconds(30)));
            assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            try (ServerSocket door = new ServerSocket(port);
                    Socket client = door.accept();
                    Socket backend = new Socket(server.getHost(), server.getPort())) {
                threads.submit(() -> client.getInputStream().transferTo(backend.getOutputStream()));
                threads.submit(() -> backend.getInputStream().transferTo(client.getOutputStream()));
                assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(starting);
            }
        }
    }

    private static String address(TestDatabase database) {
        return database.url() + "?user=postgres&password=" + database.password();
    }

    private static String user(Installation installation, String side) {
        return installation
                .as(side)
                .sql("SELECT current_user")
                .query(String.class)
                .single();
    }
}
