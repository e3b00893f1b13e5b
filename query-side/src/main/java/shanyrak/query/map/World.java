package shanyrak.query.map;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Countries with their shapes and label points, from {@code world.tsv}; docs/map says where that comes from. */
final class World {

    private static final World ALL = read();

    private final Map<String, Point> labels = new HashMap<>();
    private final List<Country> countries = new ArrayList<>();

    /** @param code ISO 3166-1 alpha-2, or a hyphen */
    record Country(String code, Outline outline) {}

    private World() {}

    /** Where things of a country are put whose place in it is not shown. */
    static @Nullable Point label(String country) {
        return ALL.labels.get(country);
    }

    /** Those that can be seen in a part of the world. */
    static List<Country> in(Box box) {
        return ALL.countries.stream()
                .filter(country -> country.outline().bounds().meets(box))
                .toList();
    }

    private static World read() {
        World world = new World();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> world.add(line.split("\t", -1)));
        return world;
    }

    private void add(String[] fields) {
        String code = fields[0];
        if (!fields[1].isBlank()) {
            String[] label = fields[1].split(" ");
            labels.put(code, new Point(Double.parseDouble(label[0]), Double.parseDouble(label[1])));
        }
        if (fields.length > 2) {
            countries.add(new Country(code, Outline.of(fields[2])));
        }
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(World.class.getResourceAsStream("world.tsv"))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
