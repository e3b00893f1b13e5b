package shanyrak.benchmarks.tail;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import shanyrak.benchmarks.Benchmark;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.Parcel;
import shanyrak.benchmarks.Rounds;
import shanyrak.benchmarks.Rows;
import shanyrak.benchmarks.Server;
import shanyrak.benchmarks.tail.Follower.Way;
import shanyrak.log.PostgresEventStorageEngine;

/** From a commit here to a handler in another JVM. Each contestant has a database, so that nobody hears the others. */
public record Tail(Server server, Rounds rounds) implements Benchmark {

    private static final int PER_SECOND = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final int WARM_UP_PER_SECOND = 1_000;

    private static final String INSERT_AND_NOTIFY = "WITH inserted AS (" + Rows.INSERT
            + " RETURNING id) SELECT pg_notify('" + Notifications.CHANNEL + "', id::text) FROM inserted";

    @Override
    public void run() throws Exception {
        Database bare = server.database("tail_bare").withLog();
        bare.execute(Rows.TABLE);
        Database streamed = server.database("tail_stream").withLog();
        Database processed = server.database("tail_processor").withLog();
        try (Connection connection = bare.owner().getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT_AND_NOTIFY);
                HikariDataSource streamedPool = streamed.commandSide();
                HikariDataSource processedPool = processed.commandSide();
                PostgresEventStorageEngine streamedLog = new PostgresEventStorageEngine(streamedPool, Parcel.TYPES);
                PostgresEventStorageEngine processedLog = new PostgresEventStorageEngine(processedPool, Parcel.TYPES);
                OtherJvm hearing = new OtherJvm(Way.NOTIFICATIONS, bare);
                OtherJvm reading = new OtherJvm(Way.STREAM, streamed);
                OtherJvm processing = new OtherJvm(Way.PROCESSOR, processed)) {
            hold(List.of(
                    new Contestant("bare LISTEN and NOTIFY", () -> insertAndNotify(insert), hearing),
                    new Contestant("event log, stream", () -> append(streamedLog), reading),
                    new Contestant("event log, tracking processor", () -> append(processedLog), processing)));
        }
    }

    private static String insertAndNotify(PreparedStatement insert) throws Exception {
        UUID id = UUID.randomUUID();
        Rows.insert(insert, id);
        return id.toString();
    }

    private static String append(PostgresEventStorageEngine log) {
        DomainEventMessage<?> event = Parcel.firstEvent();
        log.appendEvents(List.of(event));
        return event.getIdentifier();
    }

    private void hold(List<Contestant> contestants) throws Exception {
        for (Contestant contestant : contestants) {
            contestant.warmUp(WARM_UP, WARM_UP_PER_SECOND);
        }
        for (int round = 0; round < rounds.amount(); round++) {
            for (Contestant contestant : contestants) {
                contestant.round(rounds.length(), PER_SECOND);
            }
        }
        print("the append was answered", contestants, Contestant::sinceAnswered);
        print("the append was begun", contestants, Contestant::sinceBegun);
    }

    private static void print(
            String since, List<Contestant> contestants, Function<Contestant, List<Latencies>> measured) {
        System.out.printf("%n### Handled in another JVM since %s, %d events per second%n%n", since, PER_SECOND);
        System.out.printf("| | p50 µs | p99 µs | max µs | p99, ratio | p99 of rounds |%n|---|---|---|---|---|---|%n");
        long first = Latencies.of(measured.apply(contestants.getFirst())).percentile(99);
        contestants.forEach(contestant -> print(contestant.name(), measured.apply(contestant), first));
    }

    private static void print(String name, List<Latencies> rounds, long first) {
        Latencies all = Latencies.of(rounds);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %.2f | %s |%n",
                name,
                all.percentile(50),
                all.percentile(99),
                all.percentile(100),
                (double) all.percentile(99) / first,
                rounds.stream()
                        .map(round -> String.format(Locale.ROOT, "%,d", round.percentile(99)))
                        .collect(Collectors.joining(" · ")));
    }
}
