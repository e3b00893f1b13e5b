package shanyrak.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import shanyrak.command.CommandSideApplication;
import shanyrak.log.LogMigration;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;
import shanyrak.vault.Vault;
import shanyrak.vault.VaultMigration;
import shanyrak.web.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole command side over a log and a vault, with one owner. Each test opens a campaign of its own. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.level.org.axonframework.modelling.command.AbstractRepository=error",
            "shanyrak.self-reports.difficulty=10",
            "shanyrak.self-reports.burst=100000",
            "shanyrak.self-reports.forms-per-minute=100000"
        })
public abstract class CommandSideScene {

    private static final String SETUP_TOKEN = "set-up-token-of-the-test";
    protected static final String PSEUDONYM = "Saule";
    protected static final String PASSPHRASE = "seven quiet steppe horses";
    private static final JsonMapper JSON = new JsonMapper();
    private static final TestDatabase LOG = TestPostgres.database();
    private static final TestDatabase VAULT = TestPostgres.database();

    private static String token = "";

    @LocalServerPort
    private int port;

    @Autowired
    protected Vault vault;

    @DynamicPropertySource
    static void databases(DynamicPropertyRegistry properties) {
        properties.add("shanyrak.database.url", LOG::url);
        properties.add("shanyrak.database.owner.username", () -> "postgres");
        properties.add("shanyrak.database.owner.password", LOG::password);
        properties.add("shanyrak.database.command.password", LOG::password);
        properties.add("shanyrak.vault.url", VAULT::url);
        properties.add("shanyrak.vault.owner.username", () -> "postgres");
        properties.add("shanyrak.vault.owner.password", VAULT::password);
        properties.add("shanyrak.vault.command.password", VAULT::password);
        properties.add("shanyrak.setup-token", () -> SETUP_TOKEN);
        prepareRoles();
    }

    /** The test server's roles log in with the password of all tests. */
    private static void prepareRoles() {
        LogMigration.migrate(LOG.owner());
        VaultMigration.migrate(VAULT.owner());
        LOG.as("shanyrak_command");
        VAULT.as("vault_command");
    }

    protected Visitor visitor() {
        return new Visitor(port);
    }

    protected Visitor signedIn() {
        token();
        Visitor visitor = visitor();
        HttpResponse<String> answer =
                visitor.submit("/sign-in", Map.of("pseudonym", PSEUDONYM, "passphrase", PASSPHRASE));
        assertThat(answer.statusCode()).isEqualTo(303);
        return visitor;
    }

    /** Posts as a program of the owner. */
    protected HttpResponse<String> post(String path, String json, String idempotencyKey) {
        return post(token(), path, json, idempotencyKey);
    }

    /** Posts as a program of somebody's. */
    protected HttpResponse<String> postAs(String token, String path, String json) {
        return post(token, path, json, UUID.randomUUID().toString());
    }

    private HttpResponse<String> post(String token, String path, String json, String idempotencyKey) {
        return visitor()
                .postJson(
                        path,
                        json.replace('\'', '"'),
                        "Authorization",
                        "Bearer " + token,
                        "Idempotency-Key",
                        idempotencyKey);
    }

    /** A request as a program of the owner, to be filled in. */
    protected HttpRequest.Builder asOwner(Visitor visitor, String path) {
        return visitor.request(path).header("Authorization", "Bearer " + token());
    }

    /** The same as the owner in person, with the passphrase. */
    protected HttpRequest.Builder asOwnerInPerson(Visitor visitor, String path) {
        token();
        return visitor.request(path).header("Authorization", Visitor.basic(PSEUDONYM, PASSPHRASE));
    }

    /** The token of somebody new who has one role, and only in one campaign. */
    protected String invited(String campaign, Role role) {
        String link = posted("/api/campaigns/" + campaign + "/invitations", "{'role': '%s'}".formatted(role.word()))
                .get("link")
                .asString();
        String pseudonym = "p" + UUID.randomUUID().toString().substring(0, 8);
        visitor().postJson("/api/setup", """
                {"token": "%s", "pseudonym": "%s", "passphrase": "%s"}""".formatted(
                        link.substring(link.lastIndexOf('/') + 1), pseudonym, PASSPHRASE));
        return newToken(pseudonym, role);
    }

    protected HttpResponse<String> post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    protected JsonNode posted(String path, String json) {
        HttpResponse<String> answer = post(path, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    protected static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** The rules that an answer says were broken, as {@code field rule}. */
    protected static List<String> rules(HttpResponse<String> answer) {
        return json(answer)
                .get("errors")
                .valueStream()
                .map(error -> error.path("field").asString("") + " "
                        + error.get("rule").asString())
                .map(String::strip)
                .toList();
    }

    /** A new campaign with four demands and an addressee. */
    protected String campaign(String publish) {
        String campaign = "c" + UUID.randomUUID().toString().substring(0, 8);
        posted("/api/campaigns", """
                {'campaign': '%s', 'title': {'en': 'Defend them'}, 'summary': {'en': 'All of them'},
                 'place': {'country': 'KZ', 'town': 'Almaty'}, 'publish': '%s'}""".formatted(campaign, publish));
        for (int demand = 1; demand <= 4; demand++) {
            posted("/api/campaigns/" + campaign + "/demands", "{'text': {'en': 'Demand %d'}}".formatted(demand));
        }
        posted("/api/campaigns/" + campaign + "/addressees", "{'office': 'The Mayor'}");
        return campaign;
    }

    /** As when nobody has done anything for too long. */
    protected static void endAllSessions() {
        JdbcClient.create(LOG.owner()).sql("DELETE FROM account.session").update();
    }

    protected static boolean keyIsDestroyed(UUID key) {
        return JdbcClient.create(VAULT.owner())
                .sql("SELECT EXISTS (SELECT FROM vault.key WHERE id = ? AND keyset IS NULL)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    /** A connection of the owner's. */
    protected static Connection database() throws SQLException {
        return LOG.owner().getConnection();
    }

    /** Asks, as the owner, about one stream. */
    protected static JdbcClient.StatementSpec sql(String about, String stream) {
        return JdbcClient.create(LOG.owner()).sql(about).param(stream);
    }

    /** The names of the events of a stream, in order. */
    protected static List<@Nullable String> events(String stream) {
        return JdbcClient.create(LOG.owner())
                .sql("SELECT name FROM log.event WHERE stream = ? ORDER BY sequence")
                .param(stream)
                .query(String.class)
                .list();
    }

    /** All that the log keeps of a stream, as text. */
    protected static String kept(String stream) {
        return String.join(
                "\n",
                JdbcClient.create(LOG.owner())
                        .sql("SELECT payload::text || metadata::text FROM log.event WHERE stream = ?")
                        .param(stream)
                        .query(String.class)
                        .list());
    }

    private synchronized String token() {
        if (token.isEmpty()) {
            visitor().postJson("/api/setup", """
                    {"token": "%s", "pseudonym": "%s", "passphrase": "%s"}""".formatted(SETUP_TOKEN, PSEUDONYM, PASSPHRASE));
            token = newToken(PSEUDONYM, Role.OWNER);
        }
        return token;
    }

    private String newToken(String pseudonym, Role role) {
        return json(visitor()
                        .postJson(
                                "/api/tokens",
                                "{\"name\": \"test\", \"role\": \"%s\"}".formatted(role.word()),
                                "Authorization",
                                Visitor.basic(pseudonym, PASSPHRASE)))
                .get("token")
                .asString();
    }
}
