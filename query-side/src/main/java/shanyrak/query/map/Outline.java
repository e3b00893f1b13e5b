package shanyrak.query.map;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The shape of a country.
 *
 * @param path SVG path data of whole numbers: {@code M x y}, {@code l} with steps, {@code z}
 */
record Outline(String path, Box bounds) {

    private static final Pattern PART = Pattern.compile("M([^l]+)l([^z]+)z");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    static Outline of(String path) {
        List<Point> points = new ArrayList<>();
        PART.matcher(path).results().forEach(part -> walk(numbers(part.group(1)), numbers(part.group(2)), points));
        return new Outline(path, Box.around(points));
    }

    private static void walk(List<Integer> start, List<Integer> steps, List<Point> points) {
        Point now = new Point(start.getFirst(), start.getLast());
        points.add(now);
        for (int n = 0; n < steps.size(); n += 2) {
            now = new Point(now.x() + steps.get(n), now.y() + steps.get(n + 1));
            points.add(now);
        }
    }

    private static List<Integer> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }
}
