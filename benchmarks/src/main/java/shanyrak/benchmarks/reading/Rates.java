package shanyrak.benchmarks.reading;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import shanyrak.benchmarks.Callers;
import shanyrak.benchmarks.Contest;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.QuerySideOn;
import shanyrak.benchmarks.Rounds;

/** Answers per second, beside the statements that they are made of, asked by nobody's leave over bare connections. */
record Rates(Filled log, QuerySideOn query, Recorder recorder, QuerySideOn keeping, Rounds rounds) {

    private static final int CAMPAIGNS = 20;

    void hold() throws Exception {
        for (String what : List.of("timeline", "totals")) {
            List<String> paths = IntStream.range(0, Math.min(CAMPAIGNS, log.campaigns()))
                    .mapToObj(number -> "/api/campaigns/" + Happenings.campaign(number) + "/" + what)
                    .toList();
            for (int callers : new int[] {8, 16}) {
                hold(what, paths, new Callers(callers, rounds.length()));
            }
        }
    }

    private void hold(String what, List<String> paths, Callers callers) throws Exception {
        Map<String, List<Recorder.Recorded>> statements = new HashMap<>();
        Map<String, String> etags = new HashMap<>();
        for (String path : paths) {
            statements.put(path, recorder.record(new Reader(query.address()), path));
            etags.put(path, new Reader(query.address()).etag(path));
        }
        new Contest(
                        "%s of a campaign with %,d events, connections: %d"
                                .formatted(what, log.events() / log.campaigns(), callers.amount()),
                        rounds)
                .with("the same statements by bare JDBC", () -> bare(paths, statements, callers))
                .with("query side over HTTP, nothing kept", () -> http(query, paths, Map.of(), callers))
                .with("query side over HTTP", () -> http(keeping, paths, Map.of(), callers))
                .with("query side over HTTP, asked whether it is another one", () -> http(query, paths, etags, callers))
                .hold();
    }

    /** @param known ETags of what the callers have already; empty where they want whole answers */
    private static double http(QuerySideOn asked, List<String> paths, Map<String, String> known, Callers callers)
            throws Exception {
        List<Line> lines = new ArrayList<>();
        try {
            for (int n = 0; n < callers.amount(); n++) {
                lines.add(new Line(asked.address()));
            }
            return callers.rate(caller -> {
                Random random = new Random(caller);
                return () -> {
                    String path = any(paths, random);
                    lines.get(caller).ask(path, known.get(path));
                };
            });
        } finally {
            for (Line line : lines) {
                line.close();
            }
        }
    }

    private double bare(List<String> paths, Map<String, List<Recorder.Recorded>> statements, Callers callers)
            throws Exception {
        List<Connection> connections = new ArrayList<>();
        try {
            for (int n = 0; n < callers.amount(); n++) {
                connections.add(snapshot(log.log()));
            }
            return callers.rate(caller -> {
                Random random = new Random(caller);
                return () -> run(statements.getOrDefault(any(paths, random), List.of()), connections.get(caller));
            });
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static void run(List<Recorder.Recorded> statements, Connection connection) throws Exception {
        for (Recorder.Recorded statement : statements) {
            statement.run(connection);
        }
        connection.commit();
    }

    private static String any(List<String> paths, Random random) {
        return paths.get(random.nextInt(paths.size()));
    }

    /** As the query side reads: all of an answer in one snapshot. */
    private static Connection snapshot(Database database) throws Exception {
        Connection connection = database.connection("shanyrak_query");
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }
}
