package shanyrak.standalone;

import static shanyrak.standalone.Credentials.LOG_OWNER;
import static shanyrak.standalone.Credentials.VAULT_OWNER;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import shanyrak.vault.VaultMigration;

/**
 * The two databases of the installation, the log's and the vault's: brought up, migrated, and open to their roles. Each
 * runs embedded in the data folder unless the environment names an external one.
 */
final class Databases implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final Consumer<DataSource> logMigrations;
    private final Optional<Database> externalLog;
    private final Optional<Database> externalVault;
    private final PostgresServer logServer;
    private final PostgresServer vaultServer;

    /** @param logMigrations those of every schema in the log's database, given its owner */
    Databases(DataFolder folder, Map<String, String> environment, Consumer<DataSource> logMigrations) {
        this.folder = folder;
        this.logMigrations = logMigrations;
        externalLog = ExternalDatabase.named("SHANYRAK_DATABASE", environment);
        externalVault = ExternalDatabase.named("SHANYRAK_VAULT", environment);
        PostgresTools tools = new PostgresTools(folder);
        logServer = new PostgresServer(folder, tools, "log", LOG_OWNER, "128MB");
        vaultServer = new PostgresServer(folder, tools, "vault", VAULT_OWNER, "16MB");
    }

    /**
     * Ready for both sides when this returns.
     *
     * @return the settings {@code shanyrak.database.*} and {@code shanyrak.vault.*}, without their owners: nothing is
     *     left to migrate
     * @throws CannotStart when they cannot be made ready; close this all the same
     */
    Map<String, Object> start() {
        try {
            return start(Credentials.in(folder));
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder " + folder.path() + " cannot be used: " + DataFolder.reason(e) + ".", e);
        } catch (FlywayException e) {
            throw new CannotStart(
                    "The databases are of another version of Shanyrak than this one: " + e.getMessage(), e);
        }
    }

    /** Stops the embedded servers within seconds, at whatever stage their start is. */
    @Override
    public void close() throws IOException {
        together(() -> stop(logServer), () -> stop(vaultServer));
    }

    private Map<String, Object> start(Credentials credentials) throws IOException {
        List<Database> both = together(
                () -> bringUp(externalLog, logServer, "shanyrak", credentials.passwordOf(LOG_OWNER)),
                () -> bringUp(externalVault, vaultServer, "vault", credentials.passwordOf(VAULT_OWNER)));
        Database log = both.getFirst();
        Database vault = both.getLast();
        refuseOneForBoth(log, vault);
        logMigrations.accept(log.dataSource());
        VaultMigration.migrate(vault.dataSource());
        Map<String, Object> settings = new LinkedHashMap<>();
        open(log, "shanyrak.database", "shanyrak_", credentials, settings);
        open(vault, "shanyrak.vault", "vault_", credentials, settings);
        return settings;
    }

    private static Database bringUp(
            Optional<Database> external, PostgresServer server, String name, String ownerPassword) throws IOException {
        if (external.isPresent()) {
            return external.get().waitFor(PATIENCE).refuseOldServer();
        }
        return server.start(ownerPassword).waitFor(PATIENCE).withDatabase(name);
    }

    private static boolean stop(PostgresServer server) throws IOException {
        server.close();
        return true;
    }

    /** The keys must not lie, nor be backed up, with what they open. */
    private static void refuseOneForBoth(Database log, Database vault) {
        if (log.identity().equals(vault.identity())) {
            throw new CannotStart("SHANYRAK_DATABASE_URL and SHANYRAK_VAULT_URL name the same database;"
                    + " the vault needs one of its own, best on another server.");
        }
    }

    private static void open(
            Database database,
            String setting,
            String rolePrefix,
            Credentials credentials,
            Map<String, Object> settings) {
        settings.put(setting + ".url", database.url());
        for (String side : List.of("command", "query")) {
            String role = rolePrefix + side;
            String password = credentials.passwordOf(role);
            database.letIn(role, password);
            settings.put(setting + "." + side + ".username", role);
            settings.put(setting + "." + side + ".password", password);
        }
    }

    /** Does both at the same time, and both to their end even when one fails. */
    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws IOException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> both = List.of(threads.submit(one), threads.submit(other));
            return List.of(both.getFirst().get(), both.getLast().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            return rethrow(e.getCause());
        }
    }

    private static <T> T rethrow(@Nullable Throwable cause) throws IOException {
        switch (cause) {
            case IOException io -> throw io;
            case RuntimeException runtime -> throw runtime;
            case null, default -> throw new IllegalStateException(cause);
        }
    }
}
