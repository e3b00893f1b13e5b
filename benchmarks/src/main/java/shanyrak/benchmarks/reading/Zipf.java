package shanyrak.benchmarks.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Things of which the second is met half as often as the first, the third a third as often, and so on. */
final class Zipf<T> {

    private final List<T> things;
    private final double[] upTo;

    Zipf(List<T> things) {
        this.things = things;
        this.upTo = new double[things.size()];
        double sum = 0;
        for (int n = 0; n < upTo.length; n++) {
            sum += 1.0 / (n + 1);
            upTo[n] = sum;
        }
    }

    T draw(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return things.get(found < 0 ? -found - 1 : found);
    }
}
