package shanyrak.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shanyrak.web.limit.Buckets.Taken;

class BucketsTest {

    private final AtomicLong clock = new AtomicLong(-5_000_000_000L);
    private final Buckets buckets = new Buckets(4, Duration.ofSeconds(1), 10, clock::get);

    @Test
    void a_reader_who_comes_anew_may_read_a_burst_and_no_more() {
        for (int left = 9; left >= 0; left--) {
            assertThat(buckets.take(0, 1)).isEqualTo(allowed(left, 10 - left));
        }
        assertThat(buckets.take(0, 1)).isEqualTo(new Taken(0, Duration.ofSeconds(10), Duration.ofSeconds(1)));
    }

    @Test
    void what_is_refused_takes_nothing() {
        buckets.take(0, 8);
        assertThat(buckets.take(0, 5)).isEqualTo(new Taken(2, Duration.ofSeconds(8), Duration.ofSeconds(3)));
        assertThat(buckets.take(0, 2)).isEqualTo(allowed(0, 10));
    }

    @Test
    void a_bucket_fills_up_as_time_goes_by_and_never_beyond_the_burst() {
        buckets.take(0, 10);
        pass(Duration.ofMillis(2_500));
        assertThat(buckets.take(0, 1).left()).isEqualTo(1);
        pass(Duration.ofDays(365));
        assertThat(buckets.take(0, 1).left()).isEqualTo(9);
    }

    @Test
    void whoever_waits_as_long_as_they_are_told_is_served() {
        buckets.take(0, 10);
        Taken refused = buckets.take(0, 5);
        assertThat(refused.isRefused()).isTrue();
        pass(refused.retry());
        assertThat(buckets.take(0, 5).isRefused()).isFalse();
    }

    @Test
    void one_bucket_knows_nothing_of_another() {
        buckets.take(0, 10);
        assertThat(buckets.take(1, 10).isRefused()).isFalse();
    }

    @Test
    void of_many_at_once_no_more_are_served_than_there_is() {
        long served = IntStream.range(0, 10_000)
                .parallel()
                .filter(_ -> !buckets.take(0, 1).isRefused())
                .count();
        assertThat(served).isEqualTo(10);
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private static Taken allowed(long left, long secondsUntilFull) {
        return new Taken(left, Duration.ofSeconds(secondsUntilFull), Duration.ZERO);
    }
}
