package shanyrak.query.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Standing;
import shanyrak.query.platform.Kebab;
import shanyrak.query.timeline.TimelineFilter;

/** Addresses on the timeline of exactly those entries of a search that are counted at a place. */
record Links(String campaign, TimelineFilter filter) {

    private static final String RETRACTED = Kebab.of(Standing.RETRACTED);
    private static final String NOT_SHOWN = "none";

    /**
     * @param places of one country
     * @param side null for all
     */
    String entries(List<Place> places, @Nullable String side) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("country", places.getFirst().country());
        choices.put("town", places.stream().flatMap(Links::towns).collect(Collectors.joining("|")));
        if (side != null) {
            choices.put("side", side);
        }
        choices.put("standing", counted());
        return "/campaigns/" + campaign + "/timeline" + filter.with(choices);
    }

    private static Stream<String> towns(Place place) {
        return place.spellings().isEmpty() ? Stream.of(NOT_SHOWN) : place.spellings().stream();
    }

    /** What is retracted is on the timeline, but counts nowhere. */
    private String counted() {
        String chosen = filter.chosen().get("standing");
        Stream<String> standings = chosen == null
                ? Stream.of(Standing.values()).map(Kebab::of)
                : Stream.of(chosen.split(",")).map(String::strip);
        List<String> counted = new ArrayList<>(standings.toList());
        counted.remove(RETRACTED);
        return String.join(",", counted);
    }
}
