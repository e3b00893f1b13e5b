package shanyrak.query.map;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shanyrak.query.reading.BadQuery;
import shanyrak.web.BrokenRule;

/** How much of the world is drawn, as the address says it. */
record Extent(
        @Parameter(
                description = "true draws the whole world, also where the entries are from one region",
                example = "true")
        @Nullable
        String world) {

    static final Extent REGION = new Extent(null);

    /** @throws BadQuery where it is neither true nor false */
    boolean isWorld() {
        return switch (world == null ? "" : world.strip()) {
            case "true" -> true;
            case "", "false" -> false;
            default -> throw new BadQuery(List.of(BrokenRule.at("world", "NotTrueOrFalse")));
        };
    }

    Box part(List<Place> places) {
        return isWorld()
                ? Frame.WORLD
                : Frame.around(places.stream()
                        .map(Place::point)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toList()));
    }
}
