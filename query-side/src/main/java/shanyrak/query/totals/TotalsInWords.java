package shanyrak.query.totals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Standing;
import shanyrak.query.counting.Counts;
import shanyrak.query.platform.Kebab;
import shanyrak.query.timeline.TimelineFilter;
import shanyrak.web.Sentences;

/** Says what totals are broken down by in the reader's language, each with the address of the entries that it counts. */
@Component
public class TotalsInWords {

    private static final String COUNTED = Stream.of(Standing.values())
            .filter(standing -> standing != Standing.RETRACTED)
            .map(Kebab::of)
            .collect(Collectors.joining(","));

    private final Sentences sentences;

    TotalsInWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * What is counted of one value.
     *
     * @param entries the search for the entries that are counted, as a query that begins with a question mark
     */
    public record Row(String value, String name, Counts counts, String entries) {}

    public List<Row> rows(String dimension, Map<String, Counts> counts, TimelineFilter filter, Locale reader) {
        return counts.entrySet().stream()
                .map(cell -> new Row(
                        cell.getKey(),
                        name(dimension, cell.getKey(), reader),
                        cell.getValue(),
                        entries(dimension, cell.getKey(), filter)))
                .toList();
    }

    /**
     * What is retracted is on the timeline, but counts nowhere.
     *
     * @param value null for all of them
     */
    public static String entries(String dimension, @Nullable String value, TimelineFilter filter) {
        String search = filter.with(dimension.equals("organisation") ? "lead" : dimension, value);
        return dimension.equals("standing") || filter.chosen().containsKey("standing")
                ? search
                : search + (search.endsWith("?") ? "" : "&") + "standing=" + COUNTED;
    }

    private String name(String dimension, String value, Locale reader) {
        if (value.equals(Contribution.NONE)) {
            return sentences.say("totals.none." + dimension);
        }
        return switch (dimension) {
            case "kind", "side", "channel", "standing" -> sentences.say(dimension + "." + Kebab.constant(value));
            case "country" -> Locale.of("", value).getDisplayCountry(reader);
            default -> value;
        };
    }
}
