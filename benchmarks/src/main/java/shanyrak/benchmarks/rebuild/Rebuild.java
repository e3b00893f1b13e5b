package shanyrak.benchmarks.rebuild;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import shanyrak.benchmarks.Benchmark;
import shanyrak.benchmarks.Contest;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.Importers;
import shanyrak.benchmarks.QuerySideOn;
import shanyrak.benchmarks.Rounds;
import shanyrak.benchmarks.Server;
import shanyrak.events.EventCatalogue;
import shanyrak.log.EventTypes;
import shanyrak.log.PostgresEventStorageEngine;
import shanyrak.vault.Vault;
import shanyrak.vault.VaultMigration;

/** The views timeline and totals made anew from a log of campaigns. */
public record Rebuild(Server server, Rounds rounds) implements Benchmark {

    private static final int EVENTS = Integer.getInteger("benchmarks.events", 50_000);
    private static final int FOR_STOCK = Math.min(EVENTS, 3_000);
    private static final List<String> TIMELINE = List.of("timeline");
    private static final List<String> TOTALS = List.of("totals");
    private static final List<String> BOTH = List.of("timeline", "totals");

    @Override
    public void run() throws Exception {
        Database log = server.database("rebuild").withLog();
        Database vault = vault();
        List<DomainEventMessage<?>> first = new ArrayList<>();
        History history = write(log, vault, first);
        try (QuerySideOn product = new QuerySideOn(log, vault, EVENTS);
                StockAxon stock = new StockAxon(log, first)) {
            ByHand sql = new ByHand(log, EVENTS);
            sql.prepare(history.organisers());
            contest("timeline", TIMELINE, sql, product)
                    .with("Axon's defaults, the first %,d events".formatted(FOR_STOCK), stock::rebuild)
                    .hold();
            contest("totals", TOTALS, sql, product).hold();
            contest("timeline and totals at the same time", BOTH, sql, product).hold();
            sql.check();
        }
    }

    private Contest contest(String title, List<String> views, ByHand sql, QuerySideOn product) {
        return new Contest("Rebuild of %s, events of the log: %,d".formatted(title, EVENTS), rounds)
                .with(views.size() == 1 ? "one SQL statement" : "two SQL statements", () -> sql.rebuild(views))
                .with("query side", () -> product.rebuild(views));
    }

    /** It is only read from when it matters, so that its keys need not be durable one by one. */
    private Database vault() {
        Database vault = server.database("rebuild_vault");
        VaultMigration.migrate(vault.owner());
        vault.execute("ALTER DATABASE rebuild_vault SET synchronous_commit = off");
        return vault.letIn("vault_command").letIn("vault_query");
    }

    private static History write(Database log, Database vault, List<DomainEventMessage<?>> first) throws Exception {
        try (HikariDataSource keys = vault.pool("vault_command");
                HikariDataSource pool = log.commandSide();
                PostgresEventStorageEngine engine = new PostgresEventStorageEngine(
                        pool, EventTypes.of(EventCatalogue.byName(), EventCatalogue::revision))) {
            History history = new History(new Vault(keys));
            new Importers(engine, 1).append(history.events(EVENTS).peek(event -> {
                if (first.size() < FOR_STOCK) {
                    first.add(event);
                }
            }));
            return history;
        }
    }
}
