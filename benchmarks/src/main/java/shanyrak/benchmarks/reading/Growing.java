package shanyrak.benchmarks.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import shanyrak.benchmarks.QuerySideOn;
import shanyrak.benchmarks.Rounds;

/** How long one reader waits for an answer, with logs of different lengths taking turns. */
final class Growing {

    private final Rounds rounds;
    private final Map<String, Log> logs = new LinkedHashMap<>();

    Growing(Rounds rounds) {
        this.rounds = rounds;
    }

    private record Log(Reader reader, Questions questions, Map<Questions.Sort, List<Long>> nanos) {

        void ask(Questions.Sort sort, long duration, boolean counts) throws IOException {
            Supplier<String> questions = this.questions.of(sort);
            List<Long> times = nanos.computeIfAbsent(sort, _ -> new ArrayList<>());
            long begun = System.nanoTime();
            while (System.nanoTime() - begun < duration) {
                String path = questions.get();
                long start = System.nanoTime();
                reader.read(path);
                if (counts) {
                    times.add(System.nanoTime() - start);
                }
            }
        }

        double millis(Questions.Sort sort, double share) {
            List<Long> sorted =
                    nanos.getOrDefault(sort, List.of()).stream().sorted().toList();
            return sorted.get((int) (share * (sorted.size() - 1))) / 1e6;
        }
    }

    /** The first one is what the others are compared with. */
    Growing with(String name, Filled filled, QuerySideOn query) {
        logs.put(
                name, new Log(new Reader(query.address()), new Questions(filled), new EnumMap<>(Questions.Sort.class)));
        return this;
    }

    void hold() throws IOException {
        for (Questions.Sort sort : Questions.Sort.values()) {
            for (int round = 0; round <= rounds.amount(); round++) {
                for (Log log : logs.values()) {
                    log.ask(sort, rounds.length().toNanos(), round > 0);
                }
            }
            print(sort);
        }
    }

    private void print(Questions.Sort sort) {
        double first = logs.values().iterator().next().millis(sort, 0.95);
        System.out.printf("%n### Read over HTTP by one reader: %s%n%n", sort.words());
        System.out.printf("| | p50 ms | p95 ms | p95, ratio | answers |%n|---|---|---|---|---|%n");
        logs.forEach((name, log) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f | %,d |%n",
                name,
                log.millis(sort, 0.5),
                log.millis(sort, 0.95),
                log.millis(sort, 0.95) / first,
                log.nanos().getOrDefault(sort, List.of()).size()));
    }
}
