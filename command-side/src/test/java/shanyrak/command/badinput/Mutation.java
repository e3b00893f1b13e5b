package shanyrak.command.badinput;

import static shanyrak.command.badinput.HostileText.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Makes one body out of another, by one change that the seed draws. */
final class Mutation {

    /**
     * @param field where it was changed, such as {@code place.town}; null where the whole was
     * @param text the hostile text that was put there; null where something else was
     */
    record Changed(
            String how, @Nullable String field, @Nullable String text, String json) {

        Changed(String how, @Nullable String field, String json) {
            this(how, field, null, json);
        }
    }

    private record Spot(String path, ObjectNode in, String name) {

        JsonNode value() {
            return in.get(name);
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "10000000",
            "10000001",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "1.5",
            "-0.0",
            "1e2",
            "1e400",
            "1E-400",
            "90.0000001",
            "-180",
            "180.0000001",
            "1" + "0".repeat(999),
            "\"NaN\"",
            "\"12\"",
            "\" 12\"",
            "\"0x1F\"",
            "\"1e3\"",
            "\"١٢\"");

    private static final List<String> DATES = List.of(
            "",
            " ",
            "2006-02-30",
            "2006-02-29",
            "2006-13",
            "2006-00-01",
            "0000",
            "0000-01-01",
            "9999-12-31",
            "10000-01-01",
            "-0001",
            "1899-12-31",
            "2999",
            "2999/2006",
            "2006-04-13/..",
            "../2006-04-13",
            "../..",
            "/",
            "2006-04-13/",
            "2006-04-13?",
            "2006-04-13~/2006-04-20%",
            "200X",
            "20XX",
            "2X06",
            "2006-XX",
            "2006-XX-13",
            "2006-21",
            "2006-25",
            "Y17E8",
            "2006-W10",
            "2006-04-13T00:00:00Z",
            "13.04.2006",
            "٢٠٠٦-٠٤-١٣",
            "2006\u201104\u201113",
            "2006-04-13\u0000",
            "2006-04-13 ",
            "today",
            "'2006'",
            "X".repeat(2_000),
            "2006-04-13/2006-04-20/2006-04-21",
            "25:61",
            "24:00",
            "00:00");

    private static final List<String> TYPES = List.of(
            "null",
            "true",
            "7",
            "\"seven\"",
            "[]",
            "{}",
            "[null]",
            "[null, null]",
            "[[]]",
            "{\"en\": null}",
            "{\"\": \"\"}",
            "{\"xx\": \"x\"}",
            "[{}]",
            "[\"\"]",
            "{\"low\": {}}",
            "[1, \"1\", null, {}]");

    private static final List<String> IDS = List.of(
            "not-an-id",
            "",
            "00000000-0000-0000-0000-000000000000",
            "7D9E8F10-2B3C-4D5E-8F60-718293A4B5C6",
            "7d9e8f10-2b3c-4d5e-8f60-718293a4b5c6",
            "7d9e8f102b3c4d5e8f60718293a4b5c6",
            "1-1-1-1-1",
            "7d9e8f10-2b3c-4d5e-8f60-718293a4b5c6 ",
            "7d9e8f10-2b3c-4d5e-8f60-718293a4b5c67",
            "urn:uuid:7d9e8f10-2b3c-4d5e-8f60-718293a4b5c6");

    private static final List<String> WHOLE = List.of(
            "",
            " ",
            "null",
            "true",
            "7",
            "\"x\"",
            "[]",
            "[null]",
            "{}",
            "{",
            "}",
            "{\"\":",
            "{]",
            "{'a': 1}",
            "{a: 1}",
            "{} {}",
            "{\"a\": 1,}",
            "// {}",
            "\uFEFF{}",
            "\u0000",
            "NaN",
            "<a/>",
            "a=b&c=d",
            "[".repeat(100_000),
            "{\"a\":".repeat(5_000),
            "{\"x\": \"\\ud800\\u0000\"}",
            "{\"x\": \"\\uZZZZ\"}",
            "{\"x\": \"a\nb\"}",
            "{\"" + "k".repeat(60_000) + "\": 1}");

    private final Random random;
    private final ObjectNode body;
    private final String word;

    private Mutation(Random random, ObjectNode body, String word) {
        this.random = random;
        this.body = body;
        this.word = word;
    }

    /** @param word the word that hostile text carries, if it carries any */
    static Changed of(JsonNode skeleton, Random random, String word) {
        if (!(skeleton.deepCopy() instanceof ObjectNode body) || body.isEmpty()) {
            return new Changed("whole", null, one(random, WHOLE));
        }
        return new Mutation(random, body, word).any();
    }

    private Changed any() {
        Spot spot = spot();
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> {
                String text = HostileText.any(random, word);
                Changed changed = set("hostile text", spot, quoted(text));
                yield new Changed(changed.how(), changed.field(), text, changed.json());
            }
            case 4 -> set("number", spot, one(random, NUMBERS));
            case 5 -> set("date", spot, quoted(one(random, DATES)));
            case 6 -> set("type", spot, one(random, TYPES));
            case 7 -> set("id", spot, quoted(one(random, IDS)));
            case 8 -> set("nulls", spot, "[" + "null,".repeat(random.nextInt(40)) + "null]");
            case 9 -> set("nesting", spot, deep());
            case 10 -> set("length", spot, quoted(word + "я".repeat(random.nextInt(400_000))));
            case 11 -> {
                spot.in().put("surprise", word);
                yield new Changed("unknown field", beside(spot), JSON.writeValueAsString(body));
            }
            case 12 -> {
                spot.in().remove(spot.name());
                yield new Changed("missing field", spot.path(), JSON.writeValueAsString(body));
            }
            case 13 -> {
                String twice = spot.in().get(spot.name()).toString();
                spot.in().putRawValue(spot.name(), new RawValue(twice + ", " + quoted(spot.name()) + ": " + twice));
                yield new Changed("field twice", spot.path(), JSON.writeValueAsString(body));
            }
            case 14 -> new Changed("torn", null, torn());
            default -> new Changed("whole", null, one(random, WHOLE));
        };
    }

    private Changed set(String how, Spot spot, String raw) {
        if (spot.value() instanceof ArrayNode list && !list.isEmpty() && random.nextBoolean()) {
            list.set(random.nextInt(list.size()), NODES.rawValueNode(new RawValue(raw)));
        } else {
            spot.in().putRawValue(spot.name(), new RawValue(raw));
        }
        return new Changed(how, spot.path(), JSON.writeValueAsString(body));
    }

    private String deep() {
        int depth = 1 << random.nextInt(17);
        return random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    /** Cut off, or with one character of another kind. */
    private String torn() {
        String json = JSON.writeValueAsString(body);
        int at = random.nextInt(json.length());
        return random.nextBoolean()
                ? json.substring(0, at)
                : json.substring(0, at)
                        + one(random, List.of("\u0000", "\"", "}", ",", "\\", "\n", "\uFFFF", "é", "["))
                        + json.substring(at + 1);
    }

    private Spot spot() {
        List<Spot> spots = new ArrayList<>();
        collect("", body, spots);
        return one(random, spots);
    }

    private static void collect(String prefix, JsonNode node, List<Spot> spots) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                spots.add(new Spot(prefix + field.getKey(), object, field.getKey()));
                collect(prefix + field.getKey() + ".", field.getValue(), spots);
            });
        } else if (node instanceof ArrayNode list) {
            String field = prefix.substring(0, Math.max(0, prefix.length() - 1));
            for (int at = 0; at < list.size(); at++) {
                collect(field + "[" + at + "].", list.get(at), spots);
            }
        }
    }

    private static String beside(Spot spot) {
        return spot.path().substring(0, spot.path().length() - spot.name().length()) + "surprise";
    }

    /** As a JSON string in which everything that is not plain is escaped: also half a pair, which UTF-8 has no bytes for. */
    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character < ' '
                    || character == '"'
                    || character == '\\'
                    || Character.isSurrogate(character)
                    || character >= 0xFFF0) {
                json.append("\\u%04x".formatted((int) character));
            } else {
                json.append(character);
            }
        }
        return json.append('"').toString();
    }

    /** A word that stands nowhere else. */
    static String word(Random random) {
        return "w" + new UUID(random.nextLong(), random.nextLong()).toString().replace("-", "");
    }
}
