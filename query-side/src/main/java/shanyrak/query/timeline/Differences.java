package shanyrak.query.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.Json;

/** Tells what two versions of an entry say differently. */
@Component
public class Differences {

    /** What is about the version rather than about what happened, or follows from another field. */
    private static final Set<String> ASIDE =
            Set.of("version", "updated", "recorded", "corrected", "reason", "day", "earliest", "latest");

    private final EntriesInWords words;

    Differences(EntriesInWords words) {
        this.words = words;
    }

    /** What one field of REST held before and holds now; null where it was absent. */
    public record Part(
            String field, @Nullable Object old, @Nullable Object now) {}

    /** @param before null where there is none that the reader may see */
    List<Difference> between(@Nullable Edition before, Edition version, Map<Integer, String> offices, Locale reader) {
        return before == null ? List.of() : inWords(before.says(), version.says(), offices, reader);
    }

    /** @param offices the campaign's addressees by number */
    public List<Difference> inWords(
            TimelineEntry before, TimelineEntry after, Map<Integer, String> offices, Locale reader) {
        Map<String, Line> old = lines(before, offices, reader);
        Map<String, Line> now = lines(after, offices, reader);
        return names(old, now)
                .map(name -> difference(old.get(name), now.get(name)))
                .filter(it -> !Objects.equals(it.old(), it.now()))
                .toList();
    }

    /** The same for programs. */
    public List<Part> parts(TimelineEntry before, TimelineEntry after) {
        Map<String, Object> old = Json.fields(Json.write(before));
        Map<String, Object> now = Json.fields(Json.write(after));
        return names(old, now)
                .filter(name -> !ASIDE.contains(name))
                .filter(name -> !Objects.equals(old.get(name), now.get(name)))
                .map(name -> new Part(name, old.get(name), now.get(name)))
                .toList();
    }

    private static Stream<String> names(Map<String, ?> old, Map<String, ?> now) {
        return Stream.concat(old.keySet().stream(), now.keySet().stream()).distinct();
    }

    private static Difference difference(@Nullable Line old, @Nullable Line now) {
        Line either = now == null ? old : now;
        return new Difference(
                either == null ? "" : either.label(), old == null ? null : old.text(), now == null ? null : now.text());
    }

    private Map<String, Line> lines(TimelineEntry entry, Map<Integer, String> offices, Locale reader) {
        Map<String, Line> lines = new LinkedHashMap<>();
        words.card(entry, offices, reader).lines().forEach(line -> lines.put(line.name(), line));
        return lines;
    }
}
