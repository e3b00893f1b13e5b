package shanyrak.query.map;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import shanyrak.query.map.Picture.Land;
import shanyrak.query.map.Picture.Sign;

/** Draws places on a part of the world. */
@Component
class Drawing {

    /** Half of the width of the smallest mark: a number and a finger find room in it on a telephone. */
    static final double SMALLEST = 34;

    private static final double LARGEST = 64;

    /** How near two marks of a spot are, of what would let them just touch. */
    private static final double CLOSE = 0.85;

    /** Marks nearer than that would hide one another. */
    private static final double NEAREST = 45;

    private final PlacesInWords words;

    Drawing(PlacesInWords words) {
        this.words = words;
    }

    Picture of(List<Place> places, Box part, Links links, Locale reader) {
        double scale = Picture.WIDTH / part.width();
        List<Spot> spots = new ArrayList<>(Spot.of(places, NEAREST / scale));
        spots.sort(comparing((Spot spot) -> -spot.entries()));
        long most = spots.stream().flatMapToLong(Drawing::counts).max().orElse(1);
        return new Picture(
                part.height() * scale,
                String.format(Locale.ROOT, "scale(%.4f) translate(%.1f %.1f)", scale, -part.left(), -part.top()),
                lands(places, part),
                spots.stream()
                        .filter(spot -> part.contains(spot.at()))
                        .map(spot -> new Sign(
                                rounded((spot.at().x() - part.left()) * scale),
                                rounded((spot.at().y() - part.top()) * scale),
                                marks(spot, most, links, reader),
                                spot.places()))
                        .toList());
    }

    /** With what lies around: where there is room beside a map, more of the world is seen. */
    private static List<Land> lands(List<Place> places, Box part) {
        Set<String> solidary = places.stream()
                .filter(place -> place.of("solidarity").entries() > 0)
                .map(Place::country)
                .collect(Collectors.toSet());
        return World.in(part.grownBy(part.width() / 2, part.height() / 2)).stream()
                .map(country -> new Land(country.outline().path(), solidary.contains(country.code())))
                .toList();
    }

    private static LongStream counts(Spot spot) {
        return Place.SIDES.stream().mapToLong(spot::entries);
    }

    private List<Mark> marks(Spot spot, long most, Links links, Locale reader) {
        List<String> sides =
                Place.SIDES.stream().filter(side -> spot.entries(side) > 0).toList();
        double[] sizes = sides.stream()
                .mapToDouble(side -> size(spot.entries(side), most))
                .toArray();
        double[] centres = centres(sizes);
        List<Mark> marks = new ArrayList<>();
        for (int n = 0; n < sizes.length; n++) {
            String side = sides.get(n);
            long entries = spot.entries(side);
            marks.add(new Mark(
                    side,
                    entries,
                    centres[n],
                    sizes[n],
                    words.mark(spot.places(), side, entries, reader),
                    links.entries(spot.places(), side)));
        }
        return marks;
    }

    /** Beside one another, with the spot in the middle; they overlap a little to stay near it. */
    private static double[] centres(double... sizes) {
        double[] centres = new double[sizes.length];
        for (int n = 1; n < sizes.length; n++) {
            centres[n] = centres[n - 1] + CLOSE * (sizes[n - 1] + sizes[n]);
        }
        int last = sizes.length - 1;
        double middle = (centres[last] + sizes[last] - sizes[0]) / 2;
        return DoubleStream.of(centres).map(x -> rounded(x - middle)).toArray();
    }

    /** The area grows with the number, from the smallest that can be seen on. */
    private static double size(long entries, long most) {
        return rounded(Math.max(SMALLEST, LARGEST * Math.sqrt((double) entries / Math.max(most, 1))));
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
