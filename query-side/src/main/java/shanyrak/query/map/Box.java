package shanyrak.query.map;

import java.util.List;

/** A part of the map's world. */
record Box(double left, double top, double width, double height) {

    /** @param points at least one */
    static Box around(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
        return new Box(
                left,
                top,
                points.stream().mapToDouble(Point::x).max().orElseThrow() - left,
                points.stream().mapToDouble(Point::y).max().orElseThrow() - top);
    }

    Box grownBy(double across, double down) {
        return new Box(left - across, top - down, width + 2 * across, height + 2 * down);
    }

    /** As much wider or higher on both sides as it lacks. */
    Box atLeast(double wide, double high) {
        return grownBy(Math.max(0, wide - width) / 2, Math.max(0, high - height) / 2);
    }

    /** Moved into another one that is no smaller. */
    Box within(Box other) {
        return new Box(
                Math.clamp(left, other.left, other.left + other.width - width),
                Math.clamp(top, other.top, other.top + other.height - height),
                width,
                height);
    }

    boolean contains(Point point) {
        return point.x() >= left && point.x() <= left + width && point.y() >= top && point.y() <= top + height;
    }

    boolean meets(Box other) {
        return left <= other.left + other.width
                && other.left <= left + width
                && top <= other.top + other.height
                && other.top <= top + height;
    }
}
