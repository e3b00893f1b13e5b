package shanyrak.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Contestants that take turns, round by round, so that a machine that slows down slows all of them. */
public final class Contest {

    private final String title;
    private final int rounds;
    private final Map<String, Contestant> contestants = new LinkedHashMap<>();

    public Contest(String title, Rounds rounds) {
        this.title = title;
        this.rounds = rounds.amount();
    }

    /** The first one is what the others are compared with. */
    public Contest with(String name, Contestant contestant) {
        contestants.put(name, contestant);
        return this;
    }

    /** Prints a table; the first round of each is for warming up and is not shown. */
    public void hold() throws Exception {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Contestant> contestant : contestants.entrySet()) {
                double rate = contestant.getValue().round();
                if (round > 0) {
                    rates.computeIfAbsent(contestant.getKey(), name -> new ArrayList<>())
                            .add(rate);
                }
            }
        }
        print(rates);
    }

    private void print(Map<String, List<Double>> rates) {
        double first = median(rates.values().iterator().next());
        System.out.printf("%n### %s%n%n| | median per second | ratio | rounds |%n|---|---|---|---|%n", title);
        rates.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %.2f | %s |%n",
                name,
                median(all),
                median(all) / first,
                all.stream()
                        .map(rate -> String.format(Locale.ROOT, "%,.0f", rate))
                        .collect(Collectors.joining(" · "))));
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    @FunctionalInterface
    public interface Contestant {
        /** How many things were done per second. */
        double round() throws Exception;
    }
}
