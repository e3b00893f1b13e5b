package shanyrak.query.map;

/** A point of the map's world, 5,000 wide; y grows to the south. */
record Point(double x, double y) {

    double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
