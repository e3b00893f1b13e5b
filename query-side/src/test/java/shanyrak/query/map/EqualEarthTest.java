package shanyrak.query.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualEarthTest {

    private static final Offset<Double> NEAR = within(0.000_001);

    /** Values of another implementation, d3-geo. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "43.3, 76.9, 1.002926, 0.831573",
        "51.5, -0.1, -0.001225, 0.964991",
        "-33.9, 151.2, 2.086640, -0.665255",
        "90, 0, 0, 1.317363",
        "0, 180, 2.706630, 0",
    })
    void points_are_where_others_put_them(double latitude, double longitude, double x, double y) {
        Point point = EqualEarth.project(Math.toRadians(latitude), Math.toRadians(longitude));
        assertThat(point.x()).isCloseTo(x, NEAR);
        assertThat(point.y()).isCloseTo(y, NEAR);
    }

    @Test
    void the_world_is_as_wide_as_it_says() {
        assertThat(EqualEarth.of(0, -180).x()).isCloseTo(0, within(0.01));
        assertThat(EqualEarth.of(0, 180).x()).isCloseTo(EqualEarth.WIDTH, within(0.01));
        assertThat(EqualEarth.of(90, 0).y()).isBetween(0.0, 1.0);
    }

    @Test
    void towns_lie_in_the_outlines_of_their_countries() {
        assertThat(bounds("KZ").contains(EqualEarth.of(43.3, 76.9))).isTrue();
        assertThat(bounds("GB").contains(EqualEarth.of(51.5, -0.1))).isTrue();
        assertThat(bounds("AU").contains(EqualEarth.of(-33.9, 151.2))).isTrue();
        assertThat(bounds("AU").contains(EqualEarth.of(51.5, -0.1))).isFalse();
    }

    /** It is not drawn, and nobody protests there. */
    private static final String ANTARCTICA = "AQ";

    @Test
    void every_country_has_a_label_on_the_map() {
        assertThat(Locale.getISOCountries())
                .filteredOn(country -> !country.equals(ANTARCTICA))
                .allSatisfy(country ->
                        assertThat(World.label(country)).as(country).isNotNull().matches(Frame.WORLD::contains));
        assertThat(World.label("XX")).isNull();
        assertThat(bounds("KZ").contains(Objects.requireNonNull(World.label("KZ"))))
                .isTrue();
    }

    @Test
    void all_land_is_on_the_map_of_the_world() {
        List<World.Country> all = World.in(Frame.WORLD);
        assertThat(all).hasSizeGreaterThan(170).allSatisfy(country -> {
            Box bounds = country.outline().bounds();
            assertThat(Frame.WORLD.contains(new Point(bounds.left(), bounds.top())))
                    .isTrue();
            assertThat(Frame.WORLD.contains(new Point(bounds.left() + bounds.width(), bounds.top() + bounds.height())))
                    .isTrue();
        });
    }

    private static Box bounds(String country) {
        return World.in(Frame.WORLD).stream()
                .filter(it -> it.code().equals(country))
                .findFirst()
                .orElseThrow()
                .outline()
                .bounds();
    }
}
