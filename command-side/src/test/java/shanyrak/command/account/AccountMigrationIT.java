package shanyrak.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyrak.log.LogMigration;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;
import shanyrak.web.Duty;
import shanyrak.web.Role;
import shanyrak.web.Roles;
import shanyrak.web.SignedIn;
import shanyrak.web.SqlRecognition;
import shanyrak.web.TokenHash;

/** An installation from before there were roles in single campaigns. */
class AccountMigrationIT {

    private static final TestDatabase DATABASE = TestPostgres.database();
    private static final UUID OWNER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID RECORDER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @BeforeAll
    static void people_had_accounts_before() {
        LogMigration.migrate(DATABASE.owner());
        migrateToTheFirstVersion(DATABASE.owner());
        TestDatabase.execute(DATABASE.owner(), """
                INSERT INTO account.account (id, pseudonym, pseudonym_key, passphrase, role)
                VALUES ('%1$s', 'Saule', 'saule', '-', 'OWNER'), ('%2$s', 'Bolat', 'bolat', '-', 'RECORDER');
                INSERT INTO account.session (token_hash, account) VALUES (sha256('session'), '%2$s');
                INSERT INTO account.api_token (id, account, name, role, token_hash)
                VALUES (gen_random_uuid(), '%1$s', 'limited', 'RECORDER', sha256('limited')),
                       (gen_random_uuid(), '%1$s', 'whole', 'OWNER', sha256('whole')),
                       (gen_random_uuid(), '%2$s', 'too much', 'OWNER', sha256('too much'));
                INSERT INTO account.invitation VALUES (sha256('invitation'), 'RECORDER', false, now() + interval '1 day')""".formatted(OWNER, RECORDER));
        AccountMigration.migrate(DATABASE.owner());
    }

    @Test
    void a_session_of_before_goes_on_with_the_role_in_every_campaign() {
        var bolat = recognition().bySession(TokenHash.of("session"));

        assertThat(bolat).hasValue(new SignedIn(RECORDER, "Bolat", Role.RECORDER));
    }

    @Test
    void tokens_of_before_do_what_they_did() {
        assertThat(byToken("whole"))
                .hasValueSatisfying(saule -> assertThat(saule.owner()).isTrue());
        assertThat(byToken("limited")).hasValueSatisfying(saule -> {
            assertThat(saule.owner()).isFalse();
            assertThat(saule.greatestRole()).hasValue(Role.RECORDER);
        });
        assertThat(byToken("too much")).hasValueSatisfying(bolat -> {
            assertThat(bolat.owner()).isFalse();
            assertThat(bolat.may(Duty.LOG, "any")).isTrue();
            assertThat(bolat.may(Duty.EDIT, "any")).isFalse();
        });
    }

    @Test
    void an_invitation_of_before_is_into_every_campaign() {
        assertThat(owner().sql("SELECT role, campaign FROM account.invitation")
                        .query()
                        .singleRow())
                .containsEntry("role", "RECORDER")
                .containsEntry("campaign", null);
    }

    @Test
    void roles_that_came_later_can_be_given() {
        owner().sql("INSERT INTO account.campaign_role VALUES (?, 'shanyrak', 'VERIFIER')")
                .param(OWNER)
                .update();

        assertThat(byToken("whole").map(SignedIn::roles))
                .map(Roles::inCampaigns)
                .hasValueSatisfying(campaigns -> assertThat(campaigns).containsOnlyKeys("shanyrak"));
    }

    private static Optional<SignedIn> byToken(String token) {
        return recognition().byApiToken(TokenHash.of(token));
    }

    private static SqlRecognition recognition() {
        return new SqlRecognition(JdbcClient.create(DATABASE.as("shanyrak_query")));
    }

    private static JdbcClient owner() {
        return JdbcClient.create(DATABASE.owner());
    }

    private static void migrateToTheFirstVersion(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("account")
                .table("flyway_history")
                .locations("classpath:db/account")
                .target("1")
                .load()
                .migrate();
    }
}
