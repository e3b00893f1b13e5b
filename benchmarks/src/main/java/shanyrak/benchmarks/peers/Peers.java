package shanyrak.benchmarks.peers;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import shanyrak.benchmarks.Benchmark;
import shanyrak.benchmarks.Callers;
import shanyrak.benchmarks.Contest;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.Parcel;
import shanyrak.benchmarks.Rounds;
import shanyrak.benchmarks.Server;
import shanyrak.log.PostgresEventStorageEngine;

/** One event to a new stream at a time, beside emmett-postgresql and message-db. */
public record Peers(Server server, Rounds rounds) implements Benchmark {

    private static final int[] POOLS = {8, 16, 32};
    private static final Duration TRIAL = Duration.ofSeconds(1);

    @Override
    public void run() throws Exception {
        Peer.fetch();
        Map<String, Peer> peers = peers();
        Database log = server.database("peers_log").withLog();
        try (HikariDataSource pool = log.commandSide();
                PostgresEventStorageEngine engine = new PostgresEventStorageEngine(pool, Parcel.TYPES)) {
            for (int callers : new int[] {1, 32, 256}) {
                hold(engine, peers, new Callers(callers, rounds.length()));
            }
        }
    }

    private Map<String, Peer> peers() throws Exception {
        Database emmett = server.database("emmett");
        Database messageDb = server.database("message_db");
        Peer.install("emmett.mjs", emmett);
        Peer.install("message-db.mjs", messageDb);
        Map<String, Peer> peers = new LinkedHashMap<>();
        peers.put("emmett-postgresql", new Peer("emmett.mjs", emmett, List.of()));
        peers.put("message-db, one category", new Peer("message-db.mjs", messageDb, List.of()));
        peers.put(
                "message-db, a category for each stream",
                new Peer("message-db.mjs", messageDb, List.of("own-categories")));
        return peers;
    }

    private void hold(PostgresEventStorageEngine engine, Map<String, Peer> peers, Callers callers) throws Exception {
        Contest contest = new Contest("Append one event to a new stream, callers: " + callers.amount(), rounds)
                .with("event log", () -> callers.rate(_ -> () -> engine.appendEvents(List.of(Parcel.firstEvent()))));
        List<RunningPeer> running = new ArrayList<>();
        try {
            for (Map.Entry<String, Peer> peer : peers.entrySet()) {
                for (int processes = 1; processes <= Math.min(2, callers.amount()); processes++) {
                    int pool = bestPool(peer.getValue(), processes, callers.amount());
                    RunningPeer started = peer.getValue().start(processes, callers.amount(), pool);
                    running.add(started);
                    contest.with(
                            "%s, processes: %d, connections: %d".formatted(peer.getKey(), processes, pool),
                            () -> started.rate(rounds.length()));
                }
            }
            contest.hold();
        } finally {
            for (RunningPeer peer : running) {
                peer.close();
            }
        }
    }

    /** The number of connections with which it is fastest; with each it is tried twice, and the second time counts. */
    private int bestPool(Peer peer, int processes, int callers) throws Exception {
        int best = 0;
        double bestRate = -1;
        for (int pool : IntStream.of(POOLS)
                .map(size -> Math.min(size, callers))
                .distinct()
                .toArray()) {
            double rate = tried(peer, processes, callers, pool);
            if (rate > bestRate) {
                best = pool;
                bestRate = rate;
            }
        }
        return best;
    }

    private double tried(Peer peer, int processes, int callers, int pool) throws IOException, InterruptedException {
        try (RunningPeer running = peer.start(processes, callers, pool)) {
            running.rate(TRIAL);
            return running.rate(TRIAL);
        }
    }
}
