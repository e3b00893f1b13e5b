package shanyrak.query.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void a_circle_ends_where_it_began() {
        assertThat(mark("solidarity").shape()).isEqualTo("M-20.0 0a20.0 20.0 0 1 0 40.0 0a20.0 20.0 0 1 0 -40.0 0z");
    }

    @Test
    void each_side_has_a_shape_of_its_own() {
        assertThat(mark("repression").shape()).isEqualTo("M0 -20.0L20.0 0L0 20.0L-20.0 0z");
        assertThat(mark("authority-response").shape()).isEqualTo("M-17.2 -17.2H17.2V17.2H-17.2z");
    }

    private static Mark mark(String side) {
        return new Mark(side, 3, 0, 20, "3 entries", "?side=" + side);
    }
}
