package shanyrak.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shanyrak.web.Role;

class PeopleIT extends AccountScene {

    @Test
    void freezing_an_account_shuts_it_out_at_once_until_it_is_unfrozen() {
        person("Saule", Role.OWNER);
        var bolat = person("Bolat", Role.RECORDER);
        var owner = signedIn("Saule");
        var frozen = signedIn("Bolat");

        owner.submit("/accounts", "/accounts/" + bolat.id() + "/freezing", Map.of());
        assertThat(frozen.get("/account").statusCode()).isEqualTo(303);
        assertThat(signInStatus("Bolat")).isEqualTo(401);

        owner.submit("/accounts", "/accounts/" + bolat.id() + "/unfreezing", Map.of());
        assertThat(frozen.get("/account").statusCode()).isEqualTo(303);
        assertThat(signInStatus("Bolat")).isEqualTo(303);
    }

    @Test
    void the_last_owner_can_neither_be_frozen_nor_step_down() {
        var saule = person("Saule", Role.OWNER);
        person("Bolat", Role.RECORDER);
        var owner = signedIn("Saule");

        var frozen = owner.submit("/accounts", "/accounts/" + saule.id() + "/freezing", Map.of());
        var demoted = owner.submit("/accounts", "/accounts/" + saule.id() + "/role", Map.of("role", "recorder"));

        assertThat(frozen.statusCode()).isEqualTo(409).isEqualTo(demoted.statusCode());
        assertThat(frozen.body()).contains("This is the last owner who can come in");
        assertThat(owner.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void two_owners_who_freeze_each_other_at_once_cannot_both_succeed() {
        var saule = person("Saule", Role.OWNER);
        var bolat = person("Bolat", Role.OWNER);
        var first = signedIn("Saule");
        var second = signedIn("Bolat");

        Stream.<Runnable>of(
                        () -> first.submit("/accounts", "/accounts/" + bolat.id() + "/freezing", Map.of()),
                        () -> second.submit("/accounts", "/accounts/" + saule.id() + "/freezing", Map.of()))
                .parallel()
                .forEach(Runnable::run);

        assertThat(database()
                        .sql("SELECT count(*) FROM account.account WHERE NOT frozen")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void a_changed_role_counts_from_the_next_request_on() {
        person("Saule", Role.OWNER);
        var bolat = person("Bolat", Role.RECORDER);
        var recorder = signedIn("Bolat");
        assertThat(recorder.get("/accounts").statusCode()).isEqualTo(403);

        signedIn("Saule").submit("/accounts", "/accounts/" + bolat.id() + "/role", Map.of("role", "owner"));

        assertThat(recorder.get("/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void a_recorder_is_told_in_words_that_people_are_the_owners_business() {
        person("Bolat", Role.RECORDER);

        var answer = signedIn("Bolat").get("/accounts");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("Your account may not do this.", "Sign out");
    }

    private int signInStatus(String pseudonym) {
        return visitor()
                .submit("/sign-in", Map.of("pseudonym", pseudonym, "passphrase", PASSPHRASE))
                .statusCode();
    }
}
