package shanyrak.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads pages of streams. A caller reads for itself unless some do already; those who come meanwhile are read for by the
 * first of them, in one statement. So a lone caller waits for nobody, and many share a round trip.
 */
final class StreamPages {

    /** How many statements may be under way. */
    private static final int AT_ONCE = 2;

    private static final int TOGETHER = 64;

    private static final String ONE = "SELECT " + StoredEvent.COLUMNS
            + " FROM log.event WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT " + EventReader.PAGE;

    private static final String MANY =
            "SELECT " + StoredEvent.COLUMNS + """
            , n FROM unnest(CAST(? AS text[]), CAST(? AS bigint[])) WITH ORDINALITY AS wanted (wanted, first, n)
            CROSS JOIN LATERAL (SELECT * FROM log.event WHERE stream = wanted AND sequence >= first
                                ORDER BY sequence LIMIT\s""" + EventReader.PAGE + ") AS page ORDER BY n, sequence";

    private final Database database;
    private final Queue<Wanted> waiting = new ArrayDeque<>();
    private int underWay;

    StreamPages(Database database) {
        this.database = database;
    }

    /** The next events of a stream, in order; fewer than {@link EventReader#PAGE} only at its end. */
    List<StoredEvent> page(String stream, long first) {
        Wanted wanted = new Wanted(stream, first);
        return switch (turn(wanted)) {
            case READ -> wanted.page;
            case ALONE -> readOne(wanted);
            case LEAD -> lead(wanted);
        };
    }

    private Turn turn(Wanted wanted) {
        synchronized (waiting) {
            if (underWay < AT_ONCE) {
                underWay++;
                return Turn.LEAD;
            }
            waiting.add(wanted);
        }
        return wanted.turn.join();
    }

    /** How many callers wait for others to read. */
    int waiting() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private List<StoredEvent> lead(Wanted mine) {
        List<Wanted> others = others();
        try {
            if (others.isEmpty()) {
                return readOne(mine);
            }
            List<Wanted> all = new ArrayList<>(others);
            all.add(mine);
            readMany(all);
            others.forEach(other -> other.turn.complete(Turn.READ));
            return mine.page;
        } finally {
            others.forEach(
                    other -> other.turn.complete(Turn.ALONE)); // who has been read for already is not moved by it
            next();
        }
    }

    private List<Wanted> others() {
        synchronized (waiting) {
            return IntStream.range(0, Math.min(TOGETHER - 1, waiting.size()))
                    .mapToObj(_ -> waiting.remove())
                    .toList();
        }
    }

    private void next() {
        synchronized (waiting) {
            Wanted next = waiting.poll();
            if (next == null) {
                underWay--;
            } else {
                next.turn.complete(Turn.LEAD);
            }
        }
    }

    private List<StoredEvent> readOne(Wanted wanted) {
        return database.query(ONE, StoredEvent::read, wanted.stream, wanted.first);
    }

    private void readMany(List<Wanted> wanted) {
        String[] streams = wanted.stream().map(one -> one.stream).toArray(String[]::new);
        long[] firsts = wanted.stream().mapToLong(one -> one.first).toArray();
        Map<Integer, List<StoredEvent>> pages =
                database.query(MANY, row -> Map.entry(row.getInt("n"), StoredEvent.read(row)), streams, firsts).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        for (int n = 0; n < wanted.size(); n++) {
            wanted.get(n).page = pages.getOrDefault(n + 1, List.of());
        }
    }

    /** What a caller who waited has to do. */
    private enum Turn {
        READ,
        ALONE,
        LEAD
    }

    private static final class Wanted {

        private final String stream;
        private final long first;
        private final CompletableFuture<Turn> turn = new CompletableFuture<>();
        private List<StoredEvent> page = List.of();

        Wanted(String stream, long first) {
            this.stream = stream;
            this.first = first;
        }
    }
}
