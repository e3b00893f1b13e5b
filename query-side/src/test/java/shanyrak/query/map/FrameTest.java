package shanyrak.query.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final Point ALMATY = EqualEarth.of(43.3, 76.9);
    private static final Point LONDON = EqualEarth.of(51.5, -0.1);
    private static final Point BERLIN = EqualEarth.of(52.5, 13.5);
    private static final Point SYDNEY = EqualEarth.of(-33.9, 151.2);
    private static final Point NEW_YORK = EqualEarth.of(40.7, -74.1);

    @Test
    void without_entries_it_is_the_world() {
        assertThat(Frame.around(List.of())).isEqualTo(Frame.WORLD);
    }

    @Test
    void one_place_is_in_the_middle_of_its_region() {
        Box region = Frame.around(List.of(ALMATY));
        assertThat(region.width()).isEqualTo(Frame.NARROWEST);
        assertThat(region.left() + region.width() / 2).isCloseTo(ALMATY.x(), within(0.001));
        assertThat(region.top() + region.height() / 2).isCloseTo(ALMATY.y(), within(0.001));
    }

    @Test
    void a_region_has_all_its_places_with_room_around_them() {
        Box region = Frame.around(List.of(ALMATY, LONDON, BERLIN));
        assertThat(region).isNotEqualTo(Frame.WORLD);
        assertThat(List.of(ALMATY, LONDON, BERLIN))
                .allMatch(region.grownBy(-region.width() / 10, -region.height() / 10)::contains);
    }

    @Test
    void every_region_has_the_same_shape_and_lies_in_the_world() {
        for (List<Point> places : List.of(
                List.of(ALMATY),
                List.of(LONDON, BERLIN),
                List.of(ALMATY, LONDON),
                List.of(EqualEarth.of(78, 16)),
                List.of(EqualEarth.of(-54, -68)))) {
            Box region = Frame.around(places);
            assertThat(region.width() / region.height()).isCloseTo(1.5, within(0.001));
            assertThat(region.left()).isGreaterThanOrEqualTo(0);
            assertThat(region.top()).isGreaterThanOrEqualTo(0);
            assertThat(region.left() + region.width()).isLessThanOrEqualTo(Frame.WORLD.width());
            assertThat(region.top() + region.height()).isLessThanOrEqualTo(Frame.WORLD.height());
        }
    }

    @Test
    void what_is_spread_over_the_earth_is_shown_on_the_world() {
        assertThat(Frame.around(List.of(NEW_YORK, ALMATY, SYDNEY))).isEqualTo(Frame.WORLD);
    }
}
