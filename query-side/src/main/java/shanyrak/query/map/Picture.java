package shanyrak.query.map;

import java.util.List;

/**
 * The map as it is drawn: 1,000 wide, whatever part of the world it shows.
 *
 * @param world what moves the world’s shapes into it, as an SVG transformation
 * @param spots the largest first, so that smaller ones lie on top of them
 */
record Picture(double height, String world, List<Land> lands, List<Sign> spots) {

    static final double WIDTH = 1_000;

    /** @param solidary whether anything of the side of solidarity happened there */
    record Land(String path, boolean solidary) {}

    /**
     * A spot with the marks of its sides beside one another.
     *
     * @param places that it stands for
     */
    record Sign(double x, double y, List<Mark> marks, List<Place> places) {

        long entries() {
            return marks.stream().mapToLong(Mark::entries).sum();
        }
    }

    public long pixelsHigh() {
        return Math.round(height);
    }

    public String viewBox() {
        return "0 0 1000 " + pixelsHigh();
    }
}
