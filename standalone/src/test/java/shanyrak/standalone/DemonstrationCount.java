package shanyrak.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration comes to, counted from its script by hand: one entry after the other, as its steps leave it. */
final class DemonstrationCount {

    private static final Set<String> NO_ACTIONS = Set.of(
            "announcement",
            "eviction-attempt",
            "arrest",
            "release",
            "trial",
            "demolition",
            "answer",
            "promise",
            "concession",
            "reply");
    private static final Set<String> WITH_TURNOUT = Set.of("picket", "rally", "meeting");
    private static final Set<String> ONE_ITEM = Set.of("letter-handed-in", "petition");

    /** An entry as it is after the steps so far. */
    record Entry(String kind, JsonNode body, boolean published, boolean counts) {

        boolean counted() {
            return published && counts;
        }

        private Entry saying(JsonNode content) {
            return new Entry(kind, content, published, counts);
        }

        private Entry published(boolean now) {
            return new Entry(kind, body, now, counts);
        }

        private Entry counting(boolean now) {
            return new Entry(kind, body, published, now);
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private DemonstrationCount() {}

    static DemonstrationCount ofTheScript(Set<String> kinds) throws IOException {
        DemonstrationCount count = new DemonstrationCount();
        try (InputStream file = DemonstrationCount.class.getResourceAsStream("/sample/full.json")) {
            for (JsonNode step : new JsonMapper().readTree(file)) {
                count.take(step, kinds);
            }
        }
        return count;
    }

    private void take(JsonNode step, Set<String> kinds) {
        String deed = step.get("deed").asString();
        JsonNode body = step.path("body");
        if (kinds.contains(deed)) {
            boolean held = body.path("publish").asString("now").equals("held");
            entries.put(step.get("name").asString(), new Entry(deed, body, !held, true));
            return;
        }
        @Nullable Entry about = entries.get(step.path("about").asString(""));
        if (about != null) {
            entries.put(step.get("about").asString(), after(about, deed, body));
        }
    }

    private static Entry after(Entry entry, String deed, JsonNode body) {
        return switch (deed) {
            case "correct" -> entry.saying(body.get("content"));
            case "publish" -> entry.published(true);
            case "withhold" -> entry.published(false);
            case "retract", "confirm-retraction", "merge" -> entry.counting(false);
            case "reinstate" -> entry.counting(true);
            default -> entry;
        };
    }

    /** Those that the public sees, retracted or not. */
    long published(String kind) {
        return entries.values().stream()
                .filter(entry -> entry.kind().equals(kind) && entry.published())
                .count();
    }

    long entries() {
        return counted().count();
    }

    long actions() {
        return counted().filter(entry -> !NO_ACTIONS.contains(entry.kind())).count();
    }

    long items() {
        return counted().mapToLong(DemonstrationCount::items).sum();
    }

    long peopleAtLeast() {
        return withTurnout().mapToLong(DemonstrationCount::low).sum();
    }

    long peopleAtMost() {
        return withTurnout()
                .mapToLong(entry -> entry.body().at("/turnout/high").asLong(low(entry)))
                .sum();
    }

    long unknownTurnouts() {
        return withTurnout()
                .filter(entry -> !entry.body().path("turnout").has("low")
                        || !entry.body().path("turnout").has("high"))
                .count();
    }

    Collection<Entry> all() {
        return entries.values();
    }

    private Stream<Entry> counted() {
        return entries.values().stream().filter(Entry::counted);
    }

    private Stream<Entry> withTurnout() {
        return counted().filter(entry -> WITH_TURNOUT.contains(entry.kind()));
    }

    private static long low(Entry entry) {
        return entry.body().at("/turnout/low").asLong(0);
    }

    private static long items(Entry entry) {
        if (entry.kind().equals("protest")) {
            return Objects.requireNonNull(entry.body()).path("items").asLong(1);
        }
        return ONE_ITEM.contains(entry.kind()) ? 1 : 0;
    }
}
