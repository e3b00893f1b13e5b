package shanyrak.query.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture, of simple shapes whose colours come from their classes.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Drawing(int width, int height, List<Box> boxes, List<Line> lines, List<Mark> marks, List<Text> texts) {

    /** @param tip what is said when one points at it */
    public record Box(
            String style,
            double x,
            double y,
            double width,
            double height,
            @Nullable String tip) {}

    public record Line(String style, double x1, double y1, double x2, double y2) {}

    /** @param path as SVG has it */
    public record Mark(String style, String path) {}

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    public record Text(String style, double x, double y, String anchor, String words) {}

    static final class Pen {

        private final List<Box> boxes = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();

        void box(String style, double x, double y, double width, double height) {
            box(style, x, y, width, height, null);
        }

        void box(String style, double x, double y, double width, double height, @Nullable String tip) {
            boxes.add(new Box(style, tenth(x), tenth(y), tenth(width), tenth(height), tip));
        }

        void line(String style, double x1, double y1, double x2, double y2) {
            lines.add(new Line(style, tenth(x1), tenth(y1), tenth(x2), tenth(y2)));
        }

        void mark(String style, String path) {
            marks.add(new Mark(style, path));
        }

        void text(String style, double x, double y, String anchor, String words) {
            texts.add(new Text(style, tenth(x), tenth(y), anchor, words));
        }

        Drawing done(double width, double height) {
            return new Drawing(
                    (int) Math.ceil(width),
                    (int) Math.ceil(height),
                    List.copyOf(boxes),
                    List.copyOf(lines),
                    List.copyOf(marks),
                    List.copyOf(texts));
        }

        private static double tenth(double pixels) {
            return Math.round(pixels * 10) / 10.0;
        }
    }
}
