package shanyrak.query.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Side;
import shanyrak.events.entry.Standing;
import shanyrak.query.platform.Kebab;
import shanyrak.web.Sentences;

/** Says the counts of a search in the reader's language, each with the address that it leads to. */
@Component
public class FacetsInWords {

    private static final Set<String> IN_WORDS = Set.of("kind", "side", "standing", "channel");

    private static final Set<String> LISTS = Set.of("kind", "side", "standing", "channel", "country");

    private final Sentences sentences;

    FacetsInWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * @param entries null where they are too many to be counted
     * @param address of the search with this choice, or without it where it is chosen
     */
    record Value(String text, @Nullable Long entries, String address, boolean chosen) {}

    record Facet(String name, List<Value> values) {}

    /**
     * @param name of the parameter
     * @param without address of the search without this choice
     */
    public record Choice(String name, String label, String text, String without) {}

    public List<Choice> chosen(TimelineFilter filter, Map<Integer, String> offices, Locale reader) {
        return filter.chosen().entrySet().stream()
                .map(it -> new Choice(
                        it.getKey(),
                        sentences.say("timeline.facet." + it.getKey()),
                        texts(it.getKey(), it.getValue(), offices, reader),
                        filter.with(it.getKey(), null)))
                .toList();
    }

    private String texts(String name, String values, Map<Integer, String> offices, Locale reader) {
        return LISTS.contains(name)
                ? Stream.of(values.split(","))
                        .map(value -> text(name, value.strip(), offices, reader))
                        .collect(Collectors.joining(", "))
                : text(name, values, offices, reader);
    }

    List<Facet> of(Facets.Found found, TimelineFilter filter, Map<Integer, String> offices, Locale reader) {
        List<Facet> facets = new ArrayList<>();
        for (String name : Facets.NAMES) {
            Map<String, Long> values =
                    found.more() ? uncounted(name) : found.facets().getOrDefault(name, Map.of());
            if (values.size() > 1 || filter.chosen().containsKey(name)) {
                facets.add(new Facet(
                        name,
                        values.entrySet().stream()
                                .map(value -> value(name, value.getKey(), value.getValue(), filter, offices, reader))
                                .toList()));
            }
        }
        return facets;
    }

    /** Where there are too many, one can still choose. */
    private static Map<String, Long> uncounted(String name) {
        Stream<? extends Enum<?>> values = switch (name) {
            case "kind" -> Stream.of(Kind.values());
            case "side" -> Stream.of(Side.values());
            case "standing" -> Stream.of(Standing.values());
            default -> Stream.of();
        };
        Map<String, Long> uncounted = new LinkedHashMap<>();
        values.forEach(value -> uncounted.put(Kebab.of(value), null));
        return uncounted;
    }

    private Value value(
            String name,
            String value,
            @Nullable Long entries,
            TimelineFilter filter,
            Map<Integer, String> offices,
            Locale reader) {
        boolean chosen = value.equals(filter.chosen().get(name));
        return new Value(text(name, value, offices, reader), entries, filter.with(name, chosen ? null : value), chosen);
    }

    private String text(String name, String value, Map<Integer, String> offices, Locale reader) {
        if (value.equals("none")) {
            return sentences.say("totals.none." + name);
        }
        if (IN_WORDS.contains(name)) {
            return sentences.say(name + "." + Kebab.constant(value));
        }
        return switch (name) {
            case "country" -> Locale.of("", value).getDisplayCountry(reader);
            case "addressee" ->
                offices.getOrDefault(Integer.valueOf(value), sentences.say("query.entry.addressee", value));
            case "town" -> value.replace("|", ", ");
            case "demand" -> sentences.say("timeline.facet.demand.value", value);
            case "turnout" -> sentences.say("timeline.facet.turnout.unknown");
            case "outcome" ->
                sentences.say(
                        value.equals("unknown")
                                ? "timeline.facet.outcome.unknown"
                                : "outcome." + Kebab.constant(value));
            default -> value;
        };
    }
}
