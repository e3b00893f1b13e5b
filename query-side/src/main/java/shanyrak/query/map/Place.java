package shanyrak.query.map;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyrak.query.counting.Counts;
import shanyrak.query.timeline.Coordinates;

/**
 * A place as the map and its list show it: a town, or all of a country whose town is not shown.
 *
 * @param country ISO 3166-1 alpha-2
 * @param spellings of the town, the most frequent first; none where it is not shown
 * @param cell the centre of the cell of some twenty kilometres that most of its entries with coordinates lie in
 * @param sides what each side did there, by the names that addresses use
 */
record Place(
        String country, List<String> spellings, @Nullable Coordinates cell, Map<String, Counts> sides) {

    static final List<String> SIDES = List.of("solidarity", "repression", "authority-response");

    @Nullable
    String town() {
        return spellings.isEmpty() ? null : spellings.getFirst();
    }

    Counts all() {
        return sides.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    Counts of(String side) {
        return sides.getOrDefault(side, Counts.NONE);
    }

    /** Null for a country that the map does not know. */
    @Nullable
    Point point() {
        return cell == null ? World.label(country) : EqualEarth.of(cell);
    }
}
