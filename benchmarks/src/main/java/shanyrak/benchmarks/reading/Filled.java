package shanyrak.benchmarks.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.Importers;
import shanyrak.benchmarks.QuerySideOn;
import shanyrak.benchmarks.Server;
import shanyrak.events.EventCatalogue;
import shanyrak.log.EventTypes;
import shanyrak.log.PostgresEventStorageEngine;
import shanyrak.vault.Vault;
import shanyrak.vault.VaultMigration;

/**
 * A log with its vault and what the query side has made of it.
 *
 * @param campaigns that have entries
 */
record Filled(String name, Database log, Database vault, int campaigns, long events) {

    static final List<String> VIEWS = List.of("campaign", "timeline", "totals");

    /**
     * Filled now, unless a run before this one has.
     *
     * @param copies of so many parts of the log the query side makes the rows of the first, which are copied for the others
     */
    static Filled with(Server server, String name, int campaigns, long events, int copies) throws Exception {
        String log = "reading_" + name;
        if (server.kept(log).isEmpty()) {
            server.execute("DROP DATABASE IF EXISTS " + log + "_vault");
            server.execute("DROP DATABASE IF EXISTS " + log + "_begun");
            Database vault = vault(server, log + "_vault");
            Database begun = server.database(log + "_begun").withLog();
            server.execute("ALTER DATABASE " + begun.name() + " SET synchronous_commit = off");
            new Filled(name, begun, vault, campaigns, events).fill(copies);
            server.execute("ALTER DATABASE " + begun.name() + " RENAME TO " + log);
        }
        return new Filled(
                name,
                server.kept(log).orElseThrow(),
                server.kept(log + "_vault").orElseThrow(),
                campaigns,
                events);
    }

    /** The same entries as of one campaign: the rows of the views get its name. */
    Filled asOneCampaign(Server server, String otherName) {
        String one = "reading_" + otherName;
        if (server.kept(one).isEmpty()) {
            server.execute("DROP DATABASE IF EXISTS " + one + "_begun");
            server.execute("CREATE DATABASE " + one + "_begun TEMPLATE " + log.name());
            Database begun = server.kept(one + "_begun").orElseThrow();
            begun.execute(text("one-campaign.sql"));
            begun.execute("VACUUM FULL timeline_v3.version");
            begun.execute("SELECT by_hand.index_anew()");
            begun.execute("VACUUM ANALYZE");
            server.execute("ALTER DATABASE " + one + "_begun RENAME TO " + one);
        }
        return new Filled(otherName, server.kept(one).orElseThrow(), vault, 1, events);
    }

    QuerySideOn query() {
        return query(new Recorder());
    }

    QuerySideOn query(Recorder recorder, String... settings) {
        return new QuerySideOn(log, vault, events, VIEWS, recorder, settings);
    }

    /** Its keys need not be durable one by one: they are only read when it matters. */
    private static Database vault(Server server, String name) {
        Database vault = server.database(name);
        VaultMigration.migrate(vault.owner());
        server.execute("ALTER DATABASE " + name + " SET synchronous_commit = off");
        return vault.letIn("vault_command").letIn("vault_query");
    }

    private void fill(int copies) throws Exception {
        try (HikariDataSource keys = vault.pool("vault_command");
                HikariDataSource pool = log.commandSide();
                PostgresEventStorageEngine engine = new PostgresEventStorageEngine(
                        pool, EventTypes.of(EventCatalogue.byName(), EventCatalogue::revision))) {
            Vault seals = new Vault(keys);
            Happenings happenings = new Happenings(seals, new Keys(vault, seals, new Random(1986)), campaigns, events);
            Importers importer = new Importers(engine, 1);
            importer.append(happenings.events(events / copies));
            new Filled(name, log, vault, campaigns, events / copies).query().close();
            importer.append(happenings.events(events - events / copies));
        }
        log.execute(text("by-hand.sql"));
        if (copies > 1) {
            log.execute(text("copies.sql")
                    .replace(":copies", Integer.toString(copies))
                    .replace(":events", Long.toString(events / copies)));
        }
        log.execute("VACUUM ANALYZE");
    }

    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(Filled.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
