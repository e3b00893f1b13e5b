package shanyrak.query.map;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.counting.Counts;
import shanyrak.query.fulltext.Spelling;
import shanyrak.query.reading.AsOf;
import shanyrak.query.timeline.Coordinates;
import shanyrak.query.timeline.PlaceTally;
import shanyrak.query.timeline.PlaceTally.Sum;
import shanyrak.query.timeline.Timeline;
import shanyrak.query.timeline.TimelineFilter;

/** The places of a search, those with the most entries first; all spellings of a town are one place. */
@Component
class Places {

    static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final PlaceTally tally;

    Places(PlaceTally tally) {
        this.tally = tally;
    }

    private record Name(String country, @Nullable String spelling) {

        static Name of(Sum sum) {
            return new Name(sum.country(), sum.town() == null ? null : Spelling.of(sum.town()));
        }
    }

    List<Place> of(String campaign, TimelineFilter filter, AsOf asOf) {
        return group(tally.count(campaign, filter, asOf));
    }

    static List<Place> group(Collection<Sum> sums) {
        return sums.stream().collect(groupingBy(Name::of)).values().stream()
                .map(Places::place)
                .sorted(comparing((Place place) -> -place.all().entries())
                        .thenComparing(Place::country)
                        .thenComparing(place -> Objects.requireNonNullElse(place.town(), "")))
                .toList();
    }

    private static Place place(List<Sum> sums) {
        return new Place(sums.getFirst().country(), mostFirst(sums, Sum::town), cell(sums), sides(sums));
    }

    /** Without a town, points may lie far apart: none of them stands for the others. */
    private static @Nullable Coordinates cell(List<Sum> sums) {
        return sums.getFirst().town() == null
                ? null
                : mostFirst(sums, Sum::cell).stream().findFirst().orElse(null);
    }

    private static Map<String, Counts> sides(List<Sum> sums) {
        Map<String, Counts> sides = new TreeMap<>(comparing(Place.SIDES::indexOf));
        sums.forEach(sum -> sides.merge(sum.side(), sum.counts(), Counts::plus));
        return sides;
    }

    /** What is known, by how many entries have it. */
    private static <T> List<T> mostFirst(List<Sum> sums, Function<Sum, @Nullable T> what) {
        return sums.stream()
                .filter(sum -> what.apply(sum) != null)
                .collect(toMap(
                        sum -> Objects.requireNonNull(what.apply(sum)),
                        sum -> sum.counts().entries(),
                        Long::sum,
                        LinkedHashMap::new))
                .entrySet()
                .stream()
                .sorted(comparing((Map.Entry<T, Long> it) -> -it.getValue())
                        .thenComparing(it -> it.getKey().toString()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }
}
