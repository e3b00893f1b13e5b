package shanyrak.web.limit;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongSupplier;

/**
 * Token buckets that fill up by themselves: of each is known only when it will be full again. There is a fixed number of them, so
 * that no crowd takes more memory. Two who come to the same bucket share it.
 */
public final class Buckets {

    private final AtomicLongArray fullAt;
    private final long capacity;
    private final long perTake;
    private final LongSupplier clock;
    private final long start;

    /**
     * @param number of buckets
     * @param perOne after which there is one more
     * @param burst what whoever comes anew may take at once
     * @param clock that only goes forward, in nanoseconds
     */
    public Buckets(int number, Duration perOne, int burst, LongSupplier clock) {
        fullAt = new AtomicLongArray(number);
        perTake = perOne.toNanos();
        capacity = perTake * burst;
        this.clock = clock;
        start = clock.getAsLong();
    }

    /**
     * What became of an attempt to take something from a bucket.
     *
     * @param left what may still be taken at once
     * @param full after which the bucket is full again, if nothing more is taken
     * @param retry after which what was refused can be had; zero if it was not refused
     */
    public record Taken(long left, Duration full, Duration retry) {

        public boolean isRefused() {
            return retry.isPositive();
        }
    }

    int number() {
        return fullAt.length();
    }

    /** Takes so much from a bucket, or nothing if there is not as much. */
    public Taken take(int bucket, int much) {
        long now = clock.getAsLong() - start;
        while (true) {
            long before = fullAt.get(bucket);
            long missing = Math.max(0, before - now);
            long after = missing + much * perTake;
            if (after > capacity) {
                return taken(missing, after - capacity);
            }
            if (fullAt.compareAndSet(bucket, before, now + after)) {
                return taken(after, 0);
            }
        }
    }

    private Taken taken(long missing, long wait) {
        return new Taken((capacity - missing) / perTake, Duration.ofNanos(missing), Duration.ofNanos(wait));
    }
}
