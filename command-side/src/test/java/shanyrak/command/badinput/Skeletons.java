package shanyrak.command.badinput;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** What each address takes, as it is right. */
final class Skeletons {

    private static final Map<String, Skeleton> BY_ADDRESS = read();

    /**
     * @param name by which other skeletons refer to the entry that comes of it
     * @param entry the name of the entry that it is about
     * @param path what stands in the address for each of its variables, but for campaign and entry
     * @param slow whether it is costly by intention, such as a proof of a passphrase
     */
    record Skeleton(
            @Nullable String name,
            @Nullable String entry,
            @Nullable Map<String, String> path,
            boolean slow,
            @Nullable JsonNode body) {

        JsonNode given() {
            return body == null ? NullNode.getInstance() : body;
        }

        Map<String, String> variables() {
            return path == null ? Map.of() : path;
        }
    }

    private Skeletons() {}

    static Map<String, Skeleton> all() {
        return BY_ADDRESS;
    }

    static Skeleton of(String address) {
        return Objects.requireNonNull(
                BY_ADDRESS.get(address), address + " has no skeleton: add what it takes to skeletons.json");
    }

    /** Whether what is sent there can be opened for correction. */
    static boolean isOfAnEntry(String address) {
        return of(address).name() != null && !address.endsWith("/copies") && !address.endsWith("/discounts")
                || address.endsWith("/entries/{entry}/corrections");
    }

    /** The id of what was made, as its answer says it. */
    static String idIn(JsonNode made) {
        return Stream.of("entry", "copy", "discount")
                .filter(made::has)
                .map(id -> made.get(id).asString())
                .findFirst()
                .orElseThrow();
    }

    /** The address at which the entry of a name is logged, or another one like it: {@code another_picket}. */
    static String addressOf(String anyName) {
        String name = anyName.replace("another_", "");
        return BY_ADDRESS.entrySet().stream()
                .filter(skeleton -> name.equals(skeleton.getValue().name()))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Map<String, Skeleton> read() {
        try (InputStream json = Skeletons.class.getResourceAsStream("/badinput/skeletons.json")) {
            return new TreeMap<>(JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(json, new TypeReference<Map<String, Skeleton>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
