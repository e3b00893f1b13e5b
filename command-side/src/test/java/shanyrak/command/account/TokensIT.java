package shanyrak.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.http.HttpResponse;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyrak.command.testing.Visitor;
import shanyrak.web.Duty;
import shanyrak.web.Role;
import shanyrak.web.SqlRecognition;
import shanyrak.web.TokenHash;

class TokensIT extends AccountScene {

    @Test
    void a_program_makes_a_token_with_the_passphrase_and_is_recognised_by_it() {
        person("Saule", Role.OWNER);

        var answer = create("Saule", PASSPHRASE, "recorder");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"role\":\"recorder\"");
        assertThat(page("/account", token(answer)).body()).contains("Saule", "import script");
        assertThat(page("/accounts", token(answer)).statusCode()).isEqualTo(403);
    }

    @Test
    void both_sides_roles_recognise_a_token_but_only_the_command_side_reads_the_accounts() {
        person("Saule", Role.OWNER);
        var token = token(create("Saule", PASSPHRASE, "owner"));
        var querySide = JdbcClient.create(as("shanyrak_query"));

        assertThat(new SqlRecognition(querySide).byApiToken(TokenHash.of(token)))
                .hasValueSatisfying(person -> assertThat(person.owner()).isTrue());
        assertThat(catchThrowable(() ->
                        querySide.sql("SELECT * FROM account.account").query().listOfRows()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_wrong_passphrase_makes_no_token() {
        person("Saule", Role.OWNER);

        var answer = create("Saule", "some other passphrase", "recorder");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic");
        assertThat(answer.body()).contains("/problems/wrong-pseudonym-or-passphrase");
    }

    @Test
    void a_token_cannot_do_more_than_its_owner() {
        person("Bolat", Role.RECORDER);

        var answer = create("Bolat", PASSPHRASE, "owner");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"role\"", "\"rule\":\"TokenRoleTooHigh\"");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_token_can_be_limited_to_any_role_and_never_exceeds_it(Role limit) {
        person("Saule", Role.OWNER);
        var token = token(create("Saule", PASSPHRASE, limit.word()));

        var recognised = new SqlRecognition(JdbcClient.create(as("shanyrak_query")))
                .byApiToken(TokenHash.of(token))
                .orElseThrow();

        assertThat(Arrays.stream(Duty.values()).filter(duty -> recognised.may(duty, CAMPAIGN)))
                .containsExactlyElementsOf(
                        Arrays.stream(Duty.values()).filter(limit::has).toList());
        assertThat(page("/accounts", token).statusCode()).isEqualTo(limit == Role.OWNER ? 200 : 403);
        assertThat(page("/accounts/campaigns/" + CAMPAIGN, token).statusCode())
                .isEqualTo(limit == Role.OWNER ? 200 : 403);
    }

    @Test
    void a_token_may_be_limited_to_a_role_in_one_campaign_and_does_nothing_elsewhere() {
        person("Bolat", CAMPAIGN, Role.OWNER);

        var answer = create("Bolat", PASSPHRASE, "owner");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(page("/accounts/campaigns/" + CAMPAIGN, token(answer)).statusCode())
                .isEqualTo(200);
        assertThat(page("/accounts/campaigns/" + OTHER_CAMPAIGN, token(answer)).statusCode())
                .isEqualTo(403);
        assertThat(page("/accounts", token(answer)).statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_loses_a_role_in_a_campaign_together_with_its_owner() {
        person("Bolat", CAMPAIGN, Role.OWNER);
        var token = token(create("Bolat", PASSPHRASE, "owner"));

        asOwner("UPDATE account.campaign_role SET role = 'EDITOR'");

        assertThat(page("/accounts/campaigns/" + CAMPAIGN, token).statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_shrinks_with_its_owners_role() {
        var saule = person("Saule", Role.OWNER);
        person("Bolat", Role.OWNER);
        var token = token(create("Saule", PASSPHRASE, "owner"));

        signedIn("Bolat").submit("/accounts", "/accounts/" + saule.id() + "/role", Map.of("role", "recorder"));

        assertThat(page("/accounts", token).statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_of_a_frozen_account_is_not_recognised() {
        var saule = person("Saule", Role.OWNER);
        var token = token(create("Saule", PASSPHRASE, "owner"));

        asOwner("UPDATE account.account SET frozen = true WHERE id = '" + saule.id() + "'");

        assertThat(page("/account", token).statusCode()).isEqualTo(401);
    }

    @Test
    void a_revoked_token_is_not_recognised() {
        person("Saule", Role.OWNER);
        var created = create("Saule", PASSPHRASE, "owner");

        assertThat(revoke(created, token(created)).statusCode()).isEqualTo(204);

        assertThat(page("/account", token(created)).statusCode()).isEqualTo(401);
    }

    @Test
    void nobody_revokes_the_token_of_another() {
        person("Saule", Role.OWNER);
        person("Bolat", Role.OWNER);
        var saules = create("Saule", PASSPHRASE, "owner");

        assertThat(revoke(saules, token(create("Bolat", PASSPHRASE, "owner"))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_a_token_its_hash_and_the_day_of_its_last_use_are_kept() {
        person("Saule", Role.OWNER);
        var token = token(create("Saule", PASSPHRASE, "owner"));
        page("/account", token);

        var kept = database()
                .sql("SELECT token_hash, last_used FROM account.api_token")
                .query()
                .singleRow();

        assertThat(kept)
                .containsEntry("token_hash", TokenHash.of(token).bytes())
                .containsEntry("last_used", Date.valueOf(LocalDate.now(ZoneOffset.UTC)));
    }

    @Test
    void a_person_makes_a_token_that_is_shown_once_and_revokes_it() {
        person("Saule", Role.RECORDER);
        var saule = signedIn("Saule");

        var shown = saule.submit(
                "/account", "/account/tokens", Map.of("name", "<script>alert(1)</script>", "role", "recorder"));
        var later = saule.get("/account").body();

        assertThat(shown.statusCode()).isEqualTo(201);
        assertThat(shown.body())
                .contains("class=\"secret\"", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(later).contains("&lt;script&gt;").doesNotContain("class=\"secret\"");
        saule.submit("/account", found("/account/tokens/[^/]+/revocation", later), Map.of());
        assertThat(saule.get("/account").body()).contains("You have none.");
    }

    private HttpResponse<String> create(String pseudonym, String passphrase, String role) {
        return visitor()
                .postJson("/api/tokens", """
                        {"name":"import script","role":"%s"}""".formatted(role), "Authorization", Visitor.basic(pseudonym, passphrase));
    }

    private HttpResponse<String> revoke(HttpResponse<String> created, String proof) {
        var visitor = visitor();
        return visitor.send(visitor.request("/api/tokens/" + found("(?<=\"id\":\")[^\"]+", created.body()))
                .header("Authorization", "Bearer " + proof)
                .DELETE());
    }

    private HttpResponse<String> page(String path, String token) {
        var visitor = visitor();
        return visitor.send(visitor.request(path).header("Authorization", "Bearer " + token));
    }

    private static String token(HttpResponse<String> created) {
        return found("(?<=\"token\":\")[^\"]+", created.body());
    }

    private static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(text).isTrue();
        return match.group();
    }
}
