package shanyrak.query.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void seconds_are_rounded_up_so_that_nobody_comes_too_early() {
        assertThat(Seconds.of(Duration.ofNanos(1))).isEqualTo(1);
        assertThat(Seconds.of(Duration.ofSeconds(2))).isEqualTo(2);
        assertThat(new Limits(600, 1200, 10).policy()).isEqualTo("\"reads\";q=1200;w=120");
    }
}
