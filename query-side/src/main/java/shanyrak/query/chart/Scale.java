package shanyrak.query.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a number is drawn between the foot and the top of a panel.
 *
 * @param max a round number that is drawn at the top
 * @param top of the panel, in pixels from the top of the drawing
 * @param height of the panel, in pixels
 */
record Scale(long max, double top, double height) {

    private static final List<Integer> ROUND = List.of(1, 2, 4, 6, 8, 10);

    /** Fits all numbers from 0 to the largest. */
    static Scale upTo(long largest, double top, double height) {
        return new Scale(round(largest), top, height);
    }

    double y(long number) {
        return top + height - length(number);
    }

    double length(long number) {
        return height * number / max;
    }

    double foot() {
        return top + height;
    }

    /** Numbers that are written beside the panel; only whole ones. */
    List<Long> ticks() {
        return Stream.of(max / 2, max)
                .filter(tick -> tick > 0 && (tick == max || max % 2 == 0))
                .toList();
    }

    private static long round(long largest) {
        long power = 1;
        while (power <= (largest - 1) / 10) {
            power *= 10;
        }
        for (int step : ROUND) {
            if (step * power >= largest) {
                return step * power;
            }
        }
        throw new IllegalArgumentException("Beyond all scales: " + largest);
    }
}
