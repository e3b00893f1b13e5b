package shanyrak.query.map;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import shanyrak.query.map.Picture.Sign;

/** Signs of a picture whose marks lie over one another, each over the next, so that their numbers cannot be read. */
record Crowd(List<Sign> signs) {

    /** The size of marks on a telephone, of that in the picture: wider screens have them smaller still. */
    static final double SHRUNK = 0.66;

    /** The one with the most entries; none where all signs stand apart. */
    static Optional<Crowd> largestOf(List<Sign> signs) {
        List<Sign> left = new ArrayList<>(signs);
        List<Crowd> crowds = new ArrayList<>();
        while (!left.isEmpty()) {
            crowds.add(around(left.removeFirst(), left));
        }
        return crowds.stream().filter(crowd -> crowd.signs.size() > 1).max(comparing(Crowd::entries));
    }

    /** @param left where those that belong to it are taken from */
    private static Crowd around(Sign first, List<Sign> left) {
        List<Sign> crowd = new ArrayList<>();
        Deque<Sign> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            Sign sign = next.remove();
            crowd.add(sign);
            List<Sign> hidden =
                    left.stream().filter(other -> overlap(sign, other)).toList();
            left.removeAll(hidden);
            next.addAll(hidden);
        }
        return new Crowd(crowd);
    }

    private static boolean overlap(Sign one, Sign other) {
        return one.marks().stream()
                .anyMatch(mark -> other.marks().stream().anyMatch(it -> overlap(one, mark, other, it)));
    }

    private static boolean overlap(Sign one, Mark mark, Sign other, Mark its) {
        double across = one.x() - other.x() + SHRUNK * (mark.x() - its.x());
        return Math.hypot(across, one.y() - other.y()) < SHRUNK * (mark.size() + its.size());
    }

    List<Point> points() {
        return signs.stream()
                .flatMap(sign -> sign.places().stream())
                .map(Place::point)
                .filter(Objects::nonNull)
                .toList();
    }

    private long entries() {
        return signs.stream().mapToLong(Sign::entries).sum();
    }
}
