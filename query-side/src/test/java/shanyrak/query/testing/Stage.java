package shanyrak.query.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyrak.events.EventCatalogue;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.copy.CopyEvent;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.selfreport.ProtestSelfReported;
import shanyrak.events.selfreport.SelfReportsDiscounted;
import shanyrak.events.selfreport.SelfReportsRecounted;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.Copies;
import shanyrak.events.testing.Entries;
import shanyrak.events.testing.Values;
import shanyrak.log.Attachments;
import shanyrak.log.EventTypes;
import shanyrak.log.LogMetadata;
import shanyrak.log.LogMigration;
import shanyrak.log.LogReader;
import shanyrak.log.PostgresEventStorageEngine;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;
import shanyrak.query.QuerySideApplication;
import shanyrak.query.platform.ViewPositions;
import shanyrak.query.platform.Views;
import shanyrak.query.reading.NewestStates;
import shanyrak.vault.Vault;
import shanyrak.vault.VaultMigration;
import shanyrak.web.Role;

/** The query side as it runs, with a log and a vault of its own that a test writes to. */
public final class Stage implements AutoCloseable {

    public static final String RECORDER_TOKEN = "the token of a recorder";
    public static final String TRANSLATOR_TOKEN = "the token of a translator";
    public static final String VERIFIER_TOKEN = "the token of a verifier";
    public static final String EDITOR_TOKEN = "the token of an editor";
    public static final String OWNER_TOKEN = "the token of an owner";
    public static final UUID RECORDER = UUID.fromString("5a3e7c1d-9b2f-4e6a-8c0d-1f2e3d4c5b6a");
    public static final UUID TRANSLATOR = UUID.fromString("6b3e7c1d-9b2f-4e6a-8c0d-1f2e3d4c5b6b");
    public static final UUID VERIFIER = UUID.fromString("7c3e7c1d-9b2f-4e6a-8c0d-1f2e3d4c5b6c");
    public static final UUID EDITOR = UUID.fromString("8d3e7c1d-9b2f-4e6a-8c0d-1f2e3d4c5b6d");
    public static final UUID OWNER = UUID.fromString("9e3e7c1d-9b2f-4e6a-8c0d-1f2e3d4c5b6e");

    private static final Instant TIME = Instant.parse("2026-11-23T14:03:07Z");

    private final TestDatabase database = TestPostgres.database();
    private final TestDatabase vaultDatabase = TestPostgres.database();
    private final PostgresEventStorageEngine log;
    private final Vault vault;
    private final StageClock clock = new StageClock(TIME);
    private final Map<String, Long> sequences = new HashMap<>();
    private final ConfigurableApplicationContext application;

    /** @param options beside the usual ones, such as {@code --shanyrak.limits.burst=5} */
    public Stage(String... options) {
        LogMigration.migrate(database.owner());
        VaultMigration.migrate(vaultDatabase.owner());
        vault = new Vault(vaultDatabase.as("vault_command"));
        log = engine(EventCatalogue.byName());
        letPeopleIn();
        database.as("shanyrak_query");
        vaultDatabase.as("vault_query");
        application = new SpringApplicationBuilder(QuerySideApplication.class)
                .properties("shanyrak.limits.reads-per-minute=0")
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock))
                .run(Stream.concat(Stream.of(settings()), Stream.of(options)).toArray(String[]::new));
    }

    /** One stage for all tests that keep to campaigns of their own. */
    public static Stage shared() {
        return Shared.STAGE;
    }

    public Campaigns campaigns() {
        return new Campaigns(values());
    }

    public Entries entries(String campaign) {
        return Entries.with(values(), campaign);
    }

    public Copies copies(String campaign) {
        return Copies.with(values(), campaign);
    }

    public Values values() {
        return new Values((key, words) -> vault.seal(key).words(words));
    }

    public Vault vault() {
        return vault;
    }

    /** Keeps bytes beside the log, sealed with an entry’s key. */
    public void keep(UUID entry, UUID name, byte[] bytes) {
        new Attachments(database.as("shanyrak_command"))
                .keep(name, vault.seal(entry).bytes(name, bytes));
    }

    /** Appends events, each by a command of its own, and waits until all views have seen them. */
    public long play(Record... events) {
        for (Record event : events) {
            append(event, Map.of());
        }
        return await();
    }

    /** Appends an event that somebody is known to have caused. */
    public long playAs(UUID actor, Record event) {
        append(event, Map.of(LogMetadata.ACTOR, actor.toString()));
        return await();
    }

    /** Appends an event that somebody caused in a role. */
    public long playIn(String role, Record event) {
        append(event, Map.of(LogMetadata.ROLE, role));
        return await();
    }

    /** Appends an event that no view knows. Nobody can wait for what comes after it. */
    public void playUnknown(String name, Record event) {
        append(engine(Map.of(name, event.getClass())), event, Map.of());
    }

    /** Makes it noon of another day; null for the day on which all events of a stage are logged. */
    public void setToday(@Nullable LocalDate day) {
        clock.setTo(day == null ? TIME : day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    /** The position that all views have reached, and that is known to have been reached. */
    public long await() {
        long head = new LogReader(database.as("shanyrak_query")).head();
        Set<String> views = Set.copyOf(bean(Views.class).names());
        bean(ViewPositions.class).awaitAtLeast(views, head);
        while (bean(NewestStates.class).of(views).asOf().position() < head) {
            Thread.yield();
        }
        return head;
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public ConfigurableApplicationContext application() {
        return application;
    }

    /** Sees and may do everything. */
    public JdbcClient owner() {
        return JdbcClient.create(database.owner());
    }

    public JdbcClient as(String role) {
        return JdbcClient.create(database.as(role));
    }

    public String address(String path) {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port") + path;
    }

    @Override
    public void close() {
        application.close();
        log.close();
    }

    private void append(Record event, Map<String, String> metadata) {
        append(log, event, metadata);
    }

    private void append(PostgresEventStorageEngine engine, Record event, Map<String, String> metadata) {
        String stream = stream(event);
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                "test",
                stream,
                sequence,
                event,
                MetaData.from(metadata),
                UUID.randomUUID().toString(),
                TIME)));
    }

    private static String stream(Record event) {
        return switch (event) {
            case EntryEvent e -> e.entry().toString();
            case CampaignEvent e -> e.campaign();
            case CopyEvent e -> e.copy().toString();
            case ProtestSelfReported e -> e.report().toString();
            case SelfReportsDiscounted e -> e.discount().toString();
            case SelfReportsRecounted e -> e.discount().toString();
            default -> "unknown";
        };
    }

    private PostgresEventStorageEngine engine(Map<String, Class<? extends Record>> names) {
        return new PostgresEventStorageEngine(database.as("shanyrak_command"), EventTypes.of(names, _ -> "1"));
    }

    /**
     * Lets somebody in by a token.
     *
     * @param everywhere the role in every campaign; null for none
     * @param inCampaigns roles in single campaigns, each as {@code campaign:ROLE}
     */
    public void letIn(String token, UUID account, @Nullable Role everywhere, String... inCampaigns) {
        owner().sql("INSERT INTO account.known VALUES (sha256(?::bytea), ?, 'dala', ?, ?)")
                .param(token)
                .param(account)
                .param(everywhere == null ? null : everywhere.name())
                .param(inCampaigns)
                .update();
    }

    /** What the command side's accounts answer, for one token of each role everywhere. */
    private void letPeopleIn() {
        owner().sql("""
                        CREATE SCHEMA account;
                        GRANT USAGE ON SCHEMA account TO shanyrak_query;
                        CREATE TABLE account.known (token bytea, account uuid, pseudonym text, role text, campaign_roles text[]);
                        CREATE FUNCTION account.recognise_token(token bytea)
                          RETURNS TABLE (account uuid, pseudonym text, role text, campaign_roles text[], token_limit text)
                          LANGUAGE sql SECURITY DEFINER AS $$
                          SELECT k.account, k.pseudonym, k.role, k.campaign_roles, NULL FROM account.known k WHERE k.token = recognise_token.token $$;
                        CREATE FUNCTION account.recognise_session(bytea)
                          RETURNS TABLE (account uuid, pseudonym text, role text, campaign_roles text[], token_limit text)
                          LANGUAGE sql AS 'SELECT * FROM account.recognise_token($1)';""").update();
        letIn(RECORDER_TOKEN, RECORDER, Role.RECORDER);
        letIn(TRANSLATOR_TOKEN, TRANSLATOR, Role.TRANSLATOR);
        letIn(VERIFIER_TOKEN, VERIFIER, Role.VERIFIER);
        letIn(EDITOR_TOKEN, EDITOR, Role.EDITOR);
        letIn(OWNER_TOKEN, OWNER, Role.OWNER);
    }

    private String[] settings() {
        return new String[] {
            "--server.port=0",
            "--shanyrak.database.url=" + database.url(),
            "--shanyrak.database.owner.username=postgres",
            "--shanyrak.database.owner.password=" + database.password(),
            "--shanyrak.database.query.username=shanyrak_query",
            "--shanyrak.database.query.password=" + database.password(),
            "--shanyrak.vault.url=" + vaultDatabase.url(),
            "--shanyrak.vault.query.username=vault_query",
            "--shanyrak.vault.query.password=" + vaultDatabase.password(),
        };
    }

    private static final class Shared {
        private static final Stage STAGE = new Stage();
    }
}
