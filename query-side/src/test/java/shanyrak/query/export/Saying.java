package shanyrak.query.export;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import shanyrak.query.platform.Json;
import shanyrak.query.timeline.TimelineEntry;
import shanyrak.query.timeline.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Entries that say all that any kind says, each text of them in turn something else. */
final class Saying {

    private static final JsonMapper JSON = new JsonMapper();

    /** Everything that people type, and what the record says besides. */
    private static final String EVERYTHING = """
            {"place": {"country": "GB", "town": "T", "venue": "V", "precision": "town",
               "coordinates": {"latitude": 51.51, "longitude": -0.19}},
             "organisers": ["O"], "note": "N", "target": "T", "to": "T", "outlet": "O", "words": "W",
             "sources": [{"title": "T", "outlet": "O", "address": "A", "published": "2006-04"}],
             "demands": [2], "channel": "fax", "addressee": 1, "items": 12, "medium": "radio", "language": "en",
             "forces": ["F"], "against": "A", "resistedBy": ["R"],
             "turnout": {"low": 101, "high": 102, "words": "W"}, "resisters": {"low": 103, "high": 104, "words": "W"},
             "signatures": {"low": 105, "high": 106, "words": "W"}, "people": {"low": 107, "high": 108, "words": "W"},
             "named": [{"name": "N", "consent": "family"}], "charge": "C", "terms": "T", "court": "C", "verdict": "V",
             "homes": {"low": 109, "high": 110}, "nature": "refusal", "due": "2006-05", "by": "B",
             "action": "picket", "time": "18:30",
             "at": "00000000-0000-4000-8000-000000000101", "of": "00000000-0000-4000-8000-000000000102",
             "after": "00000000-0000-4000-8000-000000000103", "about": "00000000-0000-4000-8000-000000000104",
             "into": "00000000-0000-4000-8000-000000000105", "answers": ["00000000-0000-4000-8000-000000000106"],
             "outcome": {"ended": "broken", "homesLow": 111, "homesHigh": 112, "account": "A", "when": "2006-07",
               "held": "00000000-0000-4000-8000-000000000107"},
             "reason": "R", "day": "2006-05-02", "explanation": "E"}
            """;

    private Saying() {}

    static JsonNode everything() {
        return JSON.readTree(EVERYTHING);
    }

    /** The places of what people type: every one-letter text above. */
    static List<String> typed() {
        return paths("", everything()).toList();
    }

    static TimelineEntry instead(String path, String text) {
        return said(change("", everything(), path, _ -> text));
    }

    static TimelineEntry everywhere(UnaryOperator<String> text) {
        JsonNode changed = everything();
        for (String path : typed()) {
            changed = change("", changed, path, text);
        }
        return said(changed);
    }

    private static TimelineEntry said(JsonNode details) {
        return Told.saying(Examples.id(100), Json.write(details));
    }

    private static Stream<String> paths(String path, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object.propertyStream().flatMap(field -> paths(path + "/" + field.getKey(), field.getValue()));
        }
        if (node instanceof ArrayNode array) {
            return array.size() == 0 ? Stream.of() : paths(path + "/0", array.get(0));
        }
        return node.isString() && node.stringValue().length() == 1 ? Stream.of(path) : Stream.of();
    }

    private static JsonNode change(String path, JsonNode node, String at, UnaryOperator<String> text) {
        if (path.equals(at)) {
            return JSON.getNodeFactory().stringNode(text.apply(path));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode changed = JSON.createObjectNode();
            object.propertyStream()
                    .forEach(field -> changed.set(
                            field.getKey(), change(path + "/" + field.getKey(), field.getValue(), at, text)));
            return changed;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode changed = JSON.createArrayNode();
            for (int n = 0; n < array.size(); n++) {
                changed.add(change(path + "/" + n, array.get(n), at, text));
            }
            return changed;
        }
        return node;
    }
}
