package shanyrak.query.live;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import shanyrak.query.counting.Counts;
import shanyrak.query.timeline.Tally.Breakdown;

/**
 * What the front page of a campaign counts, at one position.
 *
 * @param position of the log
 * @param by kind, side, channel (of protests), country, organisation and standing; of countries and organisations only those
 *     with the most entries, as there may be thousands
 */
public record Figures(
        @Schema(description = "Position of the log", example = "42")
        long position,

        Counts totals,
        Map<String, Map<String, Counts>> by) {

    private static final int MOST = 12;
    private static final Set<String> SHORTENED = Set.of("country", "organisation");
    private static final String WEEK = "week";

    static Figures of(long position, Breakdown breakdown) {
        Map<String, Map<String, Counts>> by = new LinkedHashMap<>();
        breakdown.by().forEach((dimension, counts) -> {
            if (!dimension.equals(WEEK)) {
                by.put(dimension, SHORTENED.contains(dimension) ? largest(counts) : named(dimension, counts));
            }
        });
        return new Figures(position, breakdown.totals(), by);
    }

    /** What has no channel is no protest, and is not shown among protests. */
    private static Map<String, Counts> named(String dimension, Map<String, Counts> counts) {
        return counts.entrySet().stream()
                .filter(it -> !(dimension.equals("channel") && it.getKey().equals("none")))
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    private static Map<String, Counts> largest(Map<String, Counts> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Entry<String, Counts> it) -> -it.getValue().entries())
                        .thenComparing(Entry::getKey))
                .limit(MOST)
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    /** What is counted of one value of one thing that is broken down by. */
    public Counts of(String dimension, String value) {
        return by.getOrDefault(dimension, Map.of()).getOrDefault(value, Counts.NONE);
    }

    /** Whether another position says the same. */
    boolean saysTheSameAs(Figures other) {
        return totals.equals(other.totals) && by.equals(other.by);
    }
}
