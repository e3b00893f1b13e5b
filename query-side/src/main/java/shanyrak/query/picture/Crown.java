package shanyrak.query.picture;

import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sign of the product: a ring with two bundles of bent poles across it. */
final class Crown {

    static final double SIZE = 64;
    static final double RING = 4;
    static final double POLE = 3;

    /** From where to where each pole goes, and how far it is bent. */
    private static final double[][] POLES = {{10, 20, 44, 4}, {7, 32, 50, 5}, {10, 44, 44, 4}};

    private Crown() {}

    static Ellipse2D ring() {
        return new Ellipse2D.Double(6, 6, 52, 52);
    }

    static List<CubicCurve2D> poles() {
        return Arrays.stream(POLES)
                .flatMap(pole -> Arrays.stream(new CubicCurve2D[] {lying(pole), standing(pole)}))
                .toList();
    }

    private static CubicCurve2D lying(double... pole) {
        double x = pole[0];
        double y = pole[1];
        return new CubicCurve2D.Double(x, y, x + 13, y + pole[3], x + pole[2] - 13, y + pole[3], x + pole[2], y);
    }

    private static CubicCurve2D standing(double... pole) {
        double x = pole[1];
        double y = pole[0];
        return new CubicCurve2D.Double(x, y, x + pole[3], y + 13, x + pole[3], y + pole[2] - 13, x, y + pole[2]);
    }

    /** As SVG has it. */
    static String path() {
        return poles().stream()
                .map(it -> String.format(
                        Locale.ROOT,
                        "M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f",
                        it.getX1(),
                        it.getY1(),
                        it.getCtrlX1(),
                        it.getCtrlY1(),
                        it.getCtrlX2(),
                        it.getCtrlY2(),
                        it.getX2(),
                        it.getY2()))
                .collect(Collectors.joining());
    }
}
