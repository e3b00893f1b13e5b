package shanyrak.benchmarks.live;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import shanyrak.benchmarks.Benchmark;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.Rounds;
import shanyrak.benchmarks.Server;
import shanyrak.events.EventCatalogue;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.Entries;
import shanyrak.events.testing.Values;
import shanyrak.log.EventTypes;
import shanyrak.log.PostgresEventStorageEngine;
import shanyrak.vault.Vault;
import shanyrak.vault.VaultMigration;

/** One change for a thousand viewers and for ten thousand, who sit still otherwise. */
public record Live(Server server, Rounds rounds) implements Benchmark {

    private static final String CAMPAIGN = "watched";
    private static final List<Integer> SIZES = List.of(1_000, 10_000);
    private static final List<String> COUNTRIES =
            List.of("GB", "DE", "FR", "SE", "NL", "BE", "IE", "RU", "KZ", "US", "CA", "AU", "BR", "IN", "GR");

    @Override
    public void run() throws Exception {
        Database log = server.database("live").withLog();
        Database vault = server.database("live_vault");
        VaultMigration.migrate(vault.owner());
        vault.letIn("vault_command").letIn("vault_query");
        try (HikariDataSource keys = vault.pool("vault_command");
                HikariDataSource pool = log.commandSide();
                PostgresEventStorageEngine engine = new PostgresEventStorageEngine(
                        pool, EventTypes.of(EventCatalogue.byName(), EventCatalogue::revision));
                QueryServer query = new QueryServer(log, vault)) {
            Vault seals = new Vault(keys);
            Values values = new Values((key, words) -> seals.seal(key).words(words));
            append(engine, CAMPAIGN, new Campaigns(values).opened(CAMPAIGN));
            Entries entries = Entries.with(values, CAMPAIGN);
            COUNTRIES.forEach(country -> change(engine, entries, country));
            query.await("/api/campaigns/" + CAMPAIGN + "/totals");
            print(query, engine, entries);
        }
    }

    private void print(QueryServer query, PostgresEventStorageEngine engine, Entries entries) throws Exception {
        System.out.printf("%n### One change for all who watch, heap of at most 1 GB%n%n");
        System.out.println("| viewers | heap, KiB for each | p50 ms | p99 ms | p99 µs for each | CPU µs for each |");
        System.out.println("|---|---|---|---|---|---|");
        long empty = query.heap();
        try (Crowd crowd = new Crowd(query.port(), "/campaigns/" + CAMPAIGN + "/live")) {
            for (int size : SIZES) {
                crowd.growTo(size);
                print(size, empty, query, crowd, engine, entries);
            }
        }
    }

    private void print(
            int size, long empty, QueryServer query, Crowd crowd, PostgresEventStorageEngine engine, Entries entries)
            throws Exception {
        long heap = query.heap() - empty;
        long[] p50 = new long[rounds.amount()];
        long[] p99 = new long[rounds.amount()];
        long[] cpu = new long[rounds.amount()];
        for (int round = -1; round < rounds.amount(); round++) {
            Duration cpuBefore = query.cpu();
            crowd.expect();
            long start = System.nanoTime();
            change(engine, entries, COUNTRIES.getFirst());
            long[] after = Arrays.stream(crowd.awaitAll())
                    .map(at -> at - start)
                    .sorted()
                    .toArray();
            if (round >= 0) {
                p50[round] = after[after.length / 2];
                p99[round] = after[after.length * 99 / 100];
                cpu[round] = query.cpu().minus(cpuBefore).toNanos();
            }
            Thread.sleep(rounds.length());
        }
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.1f | %.0f | %.0f | %.1f | %.1f |%n",
                size,
                heap / (double) size,
                median(p50) / 1e6,
                median(p99) / 1e6,
                median(p99) / 1e3 / size,
                median(cpu) / 1e3 / size);
    }

    private static long median(long[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static void change(PostgresEventStorageEngine engine, Entries entries, String country) {
        UUID entry = UUID.randomUUID();
        append(engine, entry.toString(), entries.in(country, "Capital").picketHeld(entry, 30, 40));
    }

    private static void append(PostgresEventStorageEngine engine, String stream, Record event) {
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                "benchmark",
                stream,
                0,
                event,
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                Instant.now())));
    }
}
