package shanyrak.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shanyrak.events.values.Precision;

class CoordinatesTest {

    @Test
    void nothing_is_shown_finer_than_a_district() {
        assertThat(snapped("43.3201,76.8300", Precision.EXACT)).isEqualTo(at("43.33", "76.83"));
        assertThat(snapped("43.3201,76.8300", Precision.DISTRICT)).isEqualTo(at("43.33", "76.83"));
    }

    @Test
    void all_places_of_one_cell_look_the_same() {
        assertThat(snapped("43.3399,76.8399", Precision.DISTRICT))
                .isEqualTo(snapped("43.32,76.82", Precision.DISTRICT));
        assertThat(snapped("43.3401,76.83", Precision.DISTRICT))
                .isNotEqualTo(snapped("43.32,76.83", Precision.DISTRICT));
    }

    @Test
    void south_and_west_snap_to_their_own_cell() {
        assertThat(snapped("-0.001,-0.001", Precision.DISTRICT)).isEqualTo(at("-0.01", "-0.01"));
    }

    @Test
    void a_town_is_shown_coarser_and_a_country_not_at_all() {
        assertThat(snapped("43.3201,76.83", Precision.TOWN)).isEqualTo(at("43.3", "76.9"));
        assertThat(snapped("43.3201,76.83", Precision.COUNTRY)).isNull();
        assertThat(snapped(null, Precision.TOWN)).isNull();
    }

    private static @Nullable Coordinates snapped(@Nullable String exact, Precision precision) {
        return Coordinates.snapped(exact, precision);
    }

    private static Coordinates at(String latitude, String longitude) {
        return new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
