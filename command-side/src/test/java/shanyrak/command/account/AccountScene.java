package shanyrak.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import shanyrak.command.testing.Visitor;
import shanyrak.log.LogMigration;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;
import shanyrak.web.Role;

/** The application over an empty schema {@code account}, with a set-up link offered. */
@SpringBootTest(classes = AccountTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class AccountScene {

    static final String SETUP_TOKEN = "set-up-token-of-the-test";
    static final String CAMPAIGN = "shanyrak";
    static final String OTHER_CAMPAIGN = "balkhash";
    static final String PASSPHRASE = "seven quiet steppe horses";

    private static final TestDatabase DATABASE = TestPostgres.database();

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CampaignRoles roles;

    @Autowired
    private Passphrases passphrases;

    @Autowired
    private Invitations invitations;

    @Autowired
    MovableClock clock;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        LogMigration.migrate(DATABASE.owner());
        DATABASE.as("shanyrak_command");
        properties.add("shanyrak.database.url", DATABASE::url);
        properties.add("shanyrak.database.owner.username", () -> "postgres");
        properties.add("shanyrak.database.owner.password", DATABASE::password);
        properties.add("shanyrak.database.command.password", DATABASE::password);
        properties.add("shanyrak.command.connections", () -> 4);
        properties.add("shanyrak.setup-token", () -> SETUP_TOKEN);
    }

    @BeforeEach
    void nobody_is_here() {
        asOwner(
                "TRUNCATE account.account, account.campaign_role, account.session, account.api_token, account.invitation, account.sign_in_attempt");
        invitations.offerSetUp(SETUP_TOKEN);
    }

    Visitor visitor() {
        return new Visitor(port);
    }

    Account person(String pseudonym, Role role) {
        return accounts.add(new Pseudonym(pseudonym), passphrases.hash(new Passphrase(PASSPHRASE)), role);
    }

    /** Somebody with roles in one campaign and none elsewhere. */
    Account person(String pseudonym, String campaign, Role... inCampaign) {
        var account = accounts.add(new Pseudonym(pseudonym), passphrases.hash(new Passphrase(PASSPHRASE)), null);
        for (var role : inCampaign) {
            roles.give(account.id(), campaign, role);
        }
        return account;
    }

    Visitor signedIn(String pseudonym) {
        var visitor = visitor();
        var answer = visitor.submit("/sign-in", Map.of("pseudonym", pseudonym, "passphrase", PASSPHRASE));
        assertThat(answer.statusCode()).isEqualTo(303);
        return visitor;
    }

    static void asOwner(String sql) {
        TestDatabase.execute(DATABASE.owner(), sql);
    }

    static DataSource as(String role) {
        return DATABASE.as(role);
    }

    static JdbcClient database() {
        return JdbcClient.create(DATABASE.owner());
    }
}
