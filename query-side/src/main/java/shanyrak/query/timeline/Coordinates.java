package shanyrak.query.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Precision;

/**
 * A point on the public's grid, in decimal degrees, WGS 84. The same place always gives the same point, so that asking again
 * tells nothing more.
 */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    /** About two kilometres. Nothing is ever shown finer. */
    private static final BigDecimal DISTRICT = new BigDecimal("0.02");

    /** About twenty kilometres. */
    private static final BigDecimal TOWN = new BigDecimal("0.2");

    /** The centre of the cell that {@code latitude,longitude} lies in; none where no point would be honest. */
    static @Nullable Coordinates snapped(@Nullable String exact, Precision precision) {
        if (exact == null) {
            return null;
        }
        return switch (precision) {
            case EXACT, DISTRICT -> onGrid(exact, DISTRICT);
            case TOWN -> onGrid(exact, TOWN);
            case COUNTRY -> null;
        };
    }

    /** The same on the grid of a coarser precision: each of its cells is made of whole cells of the finer one. */
    @Nullable
    Coordinates at(Precision precision) {
        return snapped(latitude.toPlainString() + "," + longitude.toPlainString(), precision);
    }

    private static Coordinates onGrid(String exact, BigDecimal cell) {
        String[] parts = exact.split(",", 2);
        return new Coordinates(centre(parts[0], cell), centre(parts[1], cell));
    }

    private static BigDecimal centre(String degrees, BigDecimal cell) {
        BigDecimal index = new BigDecimal(degrees.strip()).divide(cell, 0, RoundingMode.FLOOR);
        return index.multiply(cell).add(cell.divide(BigDecimal.TWO));
    }
}
