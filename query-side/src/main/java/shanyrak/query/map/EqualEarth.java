package shanyrak.query.map;

import shanyrak.query.timeline.Coordinates;

/** The Equal Earth projection (Šavrič, Patterson, Jenny 2018): areas keep their proportions. */
final class EqualEarth {

    static final double WIDTH = 5_000;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /** Of a sphere with the radius 1. */
    private static final double SCALE = WIDTH / (2 * Math.PI / (M * A1));

    private static final double EQUATOR = 1_217;

    private EqualEarth() {}

    static Point of(Coordinates at) {
        return of(at.latitude().doubleValue(), at.longitude().doubleValue());
    }

    /** @param latitude and longitude in decimal degrees */
    static Point of(double latitude, double longitude) {
        Point onSphere = project(Math.toRadians(latitude), Math.toRadians(longitude));
        return new Point(WIDTH / 2 + SCALE * onSphere.x(), EQUATOR - SCALE * onSphere.y());
    }

    /** In radians, on a sphere with the radius 1; y grows to the north. */
    static Point project(double latitude, double longitude) {
        double t = Math.asin(M * Math.sin(latitude));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return new Point(
                longitude * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))),
                t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
    }
}
