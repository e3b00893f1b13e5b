package shanyrak.query.picture;

import java.util.List;
import java.util.Locale;

/**
 * What is drawn, one above the other: blocks, signs, then words. Equal pictures look the same.
 *
 * @param width in pixels, unless it is drawn larger
 * @param height in pixels
 * @param description all that it says, for those who do not see it
 */
public record Picture(
        int width, int height, String description, List<Block> blocks, List<Sign> signs, List<Words> words) {

    /** A rectangle. */
    public record Block(Ink ink, double x, double y, double width, double height) {}

    /** The shanyrak, the crown of the yurt. */
    public record Sign(double x, double y, double size) {

        public String placed() {
            return String.format(Locale.ROOT, "translate(%.1f %.1f) scale(%.4f)", x, y, size / Crown.SIZE);
        }
    }

    /**
     * One line of text.
     *
     * @param y of the line that letters stand on
     * @param length in pixels, in our fonts
     */
    public record Words(Ink ink, double x, double y, double size, boolean bold, double length, String text) {}
}
