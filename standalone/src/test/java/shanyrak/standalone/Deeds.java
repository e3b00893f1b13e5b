package shanyrak.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import shanyrak.standalone.testing.Rest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that can be done over REST, each once, so that every event there is stands in the log ({@code deeds.json}). What
 * needs another person is done {@code "as": "second"}, who is invited to the campaign of the deeds as an owner.
 */
final class Deeds {

    private Deeds() {}

    /** The requests, in the order they are sent. */
    static JsonNode script() {
        try (InputStream file = Deeds.class.getResourceAsStream("/deeds.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the position in the log after the last of them */
    static long doAll(Rest rest) {
        Map<String, String> entries = new HashMap<>();
        entries.put("today", LocalDate.now(ZoneOffset.UTC).toString());
        Rest second = null;
        long position = 0;
        int number = 0;
        for (JsonNode deed : script()) {
            if (deed.at("/body/proof").isString()) {
                entries.put("proof", proof(rest));
            }
            if (deed.has("as") && second == null) {
                second = rest.invited("second", "owner");
            }
            JsonNode done = (deed.has("as") ? Objects.requireNonNull(second) : rest)
                    .post(
                            fill(deed.get("path").asString(), entries),
                            deed.get("body").isNull()
                                    ? ""
                                    : fill(deed.get("body").toString(), entries),
                            "deed-" + number++)
                    .is(201)
                    .body();
            if (deed.has("name")) {
                entries.put(deed.get("name").asString(), id(done));
            }
            position = done.get("position").asLong();
        }
        return position;
    }

    private static String id(JsonNode done) {
        return Stream.of("entry", "copy", "discount")
                .filter(done::has)
                .map(id -> done.get(id).asString())
                .findFirst()
                .orElseThrow();
    }

    private static String proof(Rest rest) {
        JsonNode challenge = rest.post("/api/campaigns/second/self-reports/challenges", "", null)
                .is(201)
                .body();
        return Work.proof(
                challenge.get("challenge").asString(),
                challenge.get("difficulty").asInt());
    }

    private static String fill(String text, Map<String, String> entries) {
        String filled = text;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return filled;
    }
}
