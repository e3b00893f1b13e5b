package shanyrak.query.map;

import java.util.ArrayList;
import java.util.List;
import shanyrak.query.counting.Counts;

/** Places of one country that are too near to one another to be drawn apart. The largest of them gives the point. */
record Spot(Point at, List<Place> places) {

    /**
     * @param places the largest first
     * @param nearest how near two spots of a country may be, in the units of the world
     */
    static List<Spot> of(List<Place> places, double nearest) {
        List<Spot> spots = new ArrayList<>();
        for (Place place : places) {
            Point point = place.point();
            if (point != null) {
                spots.stream()
                        .filter(spot -> spot.isOf(place.country()) && spot.at.distanceTo(point) < nearest)
                        .findFirst()
                        .orElseGet(() -> added(new Spot(point, new ArrayList<>()), spots))
                        .places
                        .add(place);
            }
        }
        return spots;
    }

    private static Spot added(Spot spot, List<Spot> spots) {
        spots.add(spot);
        return spot;
    }

    private boolean isOf(String country) {
        return places.getFirst().country().equals(country);
    }

    long entries(String side) {
        return places.stream()
                .map(place -> place.of(side))
                .mapToLong(Counts::entries)
                .sum();
    }

    long entries() {
        return Place.SIDES.stream().mapToLong(this::entries).sum();
    }
}
