package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {

    @Test
    void an_environment_that_names_none_gives_none() {
        assertThat(ExternalDatabase.named("SHANYRAK_VAULT", Map.of("SHANYRAK_DATABASE_URL", "jdbc:postgresql://h/d")))
                .isEmpty();
        assertThat(ExternalDatabase.named("SHANYRAK_VAULT", Map.of("SHANYRAK_VAULT_URL", "")))
                .isEmpty();
    }

    @Test
    void user_and_password_come_from_the_environment() {
        assertThat(named(Map.of(
                        "SHANYRAK_DATABASE_URL", "jdbc:postgresql://db:5433/shanyrak?sslmode=require",
                        "SHANYRAK_DATABASE_USER", "owner",
                        "SHANYRAK_DATABASE_PASSWORD", "p")))
                .isEqualTo(new Database("jdbc:postgresql://db:5433/shanyrak?sslmode=require", "owner", "p"));
    }

    @Test
    void user_and_password_in_the_address_are_taken_out_of_it() {
        assertThat(named(Map.of(
                        "SHANYRAK_DATABASE_URL",
                        "jdbc:postgresql://db/shanyrak?user=owner&sslmode=require&password=a%26b")))
                .isEqualTo(new Database("jdbc:postgresql://db/shanyrak?sslmode=require", "owner", "a&b"));
    }

    @Test
    void what_is_no_address_is_refused_with_an_example() {
        assertThatThrownBy(() -> named(Map.of("SHANYRAK_DATABASE_URL", "mysql://db/shanyrak")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("SHANYRAK_DATABASE_URL is not the address of a PostgreSQL database,"
                        + " like jdbc:postgresql://host:5432/name.");
    }

    @Test
    void a_server_that_does_not_answer_in_time_is_named() {
        Database nowhere = new Database("jdbc:postgresql://127.0.0.1:1/shanyrak", "owner", "p");
        assertThatThrownBy(() -> nowhere.waitFor(Duration.ofSeconds(1)))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The database at jdbc:postgresql://127.0.0.1:1/shanyrak cannot be used: ")
                .hasMessageContaining("refused");
    }

    private static Database named(Map<String, String> environment) {
        return ExternalDatabase.named("SHANYRAK_DATABASE", environment).orElseThrow();
    }
}
