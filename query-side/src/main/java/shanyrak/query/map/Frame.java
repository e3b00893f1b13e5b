package shanyrak.query.map;

import java.util.List;

/** Chooses which part of the world is drawn: the region of the entries with some of what is around it, or all. */
final class Frame {

    /** All land but Antarctica. */
    static final Box WORLD = new Box(0, 0, EqualEarth.WIDTH, 2_200);

    /** Some 4,800 kilometres: closer than that, the outlines have nothing more to tell. */
    static final double NARROWEST = 600;

    /** A region wider than that is the world. */
    static final double WIDEST = 3_200;

    private static final double PADDING = 0.18;
    private static final double WIDE = 3.0 / 2;

    private Frame() {}

    static Box around(List<Point> points) {
        if (points.isEmpty()) {
            return WORLD;
        }
        Box tight = Box.around(points);
        double padding = PADDING * Math.max(tight.width(), tight.height());
        Box region = ofUsualShape(tight.grownBy(padding, padding).atLeast(NARROWEST, NARROWEST / WIDE));
        return region.width() > WIDEST || region.height() > WORLD.height() ? WORLD : region.within(WORLD);
    }

    private static Box ofUsualShape(Box box) {
        return box.atLeast(box.height() * WIDE, box.width() / WIDE);
    }
}
