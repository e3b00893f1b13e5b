package shanyrak.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,2", "3,4", "5,6", "7,8", "9,10", "10,10", "11,20", "41,60", "999,1000", "1001,2000"})
    void it_ends_at_a_round_number_that_is_not_less_than_the_largest(long largest, long max) {
        assertThat(Scale.upTo(largest, 0, 100).max()).isEqualTo(max);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 17, 12_345, 2_147_483_647L, 9_000_000_000_000L, 1_000_000_000_000_000_000L})
    void nothing_is_drawn_outside_of_its_panel(long largest) {
        Scale scale = Scale.upTo(largest, 20, 100);
        assertThat(scale.y(largest)).isBetween(20.0, 120.0);
        assertThat(scale.y(0)).isEqualTo(120);
        assertThat(scale.foot()).isEqualTo(120);
    }

    @Test
    void twice_as_much_is_twice_as_long() {
        Scale scale = Scale.upTo(80, 0, 160);
        assertThat(scale.length(40)).isEqualTo(2 * scale.length(20));
        assertThat(scale.y(scale.max())).isZero();
    }

    @Test
    void only_whole_numbers_are_written_beside_it() {
        assertThat(Scale.upTo(1, 0, 100).ticks()).containsExactly(1L);
        assertThat(Scale.upTo(2, 0, 100).ticks()).containsExactly(1L, 2L);
        assertThat(Scale.upTo(100, 0, 100).ticks()).containsExactly(50L, 100L);
    }
}
