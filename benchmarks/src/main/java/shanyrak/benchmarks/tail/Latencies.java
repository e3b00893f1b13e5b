package shanyrak.benchmarks.tail;

import java.util.Arrays;
import java.util.List;

/** Times in nanoseconds. */
record Latencies(long[] nanos) {

    static Latencies of(List<Latencies> parts) {
        return new Latencies(
                parts.stream().flatMapToLong(part -> Arrays.stream(part.nanos)).toArray());
    }

    /** The value that so many of a hundred do not exceed, in microseconds. */
    long percentile(double hundredths) {
        long[] sorted = Arrays.stream(nanos).sorted().toArray();
        int index = (int) Math.ceil(sorted.length * hundredths / 100) - 1;
        return sorted[Math.max(0, index)] / 1_000;
    }
}
