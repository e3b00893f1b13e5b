package shanyrak.query.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shanyrak.query.counting.Counts;
import shanyrak.query.timeline.Coordinates;
import shanyrak.query.timeline.PlaceTally.Sum;

class PlacesTest {

    private static final Coordinates ONE = new Coordinates(new BigDecimal("43.3"), new BigDecimal("76.9"));
    private static final Coordinates OTHER = new Coordinates(new BigDecimal("43.1"), new BigDecimal("76.9"));

    @Test
    void all_spellings_of_a_town_are_one_place_under_the_most_frequent_one() {
        List<Place> places = Places.group(List.of(
                sum("solidarity", "KZ", "Almaty", null, 1),
                sum("repression", "KZ", "Алма-Ата", null, 2),
                sum("solidarity", "KZ", "Астана", null, 9)));
        assertThat(places).extracting(Place::town).containsExactly("Астана", "Алма-Ата");
        assertThat(places.get(1).spellings()).containsExactly("Алма-Ата", "Almaty");
        assertThat(places.get(1).sides().keySet()).containsExactly("solidarity", "repression");
    }

    @Test
    void a_town_is_where_most_of_its_entries_are() {
        Place place = Places.group(List.of(
                        sum("solidarity", "KZ", "Almaty", OTHER, 1),
                        sum("solidarity", "KZ", "Almaty", null, 5),
                        sum("repression", "KZ", "Almaty", ONE, 2)))
                .getFirst();
        assertThat(place.cell()).isEqualTo(ONE);
        assertThat(place.point()).isEqualTo(EqualEarth.of(ONE));
    }

    @Test
    void what_has_no_town_or_no_coordinates_is_at_its_countrys_label() {
        List<Place> places = Places.group(
                List.of(sum("solidarity", "KZ", null, ONE, 2), sum("solidarity", "KZ", "Almaty", null, 1)));
        assertThat(places)
                .hasSize(2)
                .allSatisfy(place -> assertThat(place.point()).isEqualTo(World.label("KZ")));
    }

    @Test
    void the_same_name_in_another_country_is_another_place() {
        assertThat(Places.group(List.of(
                        sum("solidarity", "GB", "London", null, 2), sum("solidarity", "CA", "London", null, 1))))
                .extracting(Place::country)
                .containsExactly("GB", "CA");
    }

    @Test
    void places_too_near_to_be_drawn_apart_share_a_spot_within_their_country() {
        List<Place> places = Places.group(List.of(
                sum("solidarity", "KZ", "Almaty", ONE, 3),
                sum("repression", "KZ", "Kaskelen", OTHER, 2),
                sum("solidarity", "KG", "Bishkek", OTHER, 1)));
        List<Spot> near = Spot.of(places, 10);
        assertThat(near).hasSize(2);
        assertThat(near.getFirst().at()).isEqualTo(EqualEarth.of(ONE));
        assertThat(near.getFirst().entries("solidarity")).isEqualTo(3);
        assertThat(near.getFirst().entries("repression")).isEqualTo(2);
        assertThat(Spot.of(places, 0.1)).hasSize(3);
    }

    private static Sum sum(
            String side, String country, @Nullable String town, @Nullable Coordinates cell, int entries) {
        return new Sum(side, country, town, cell, new Counts(entries, entries, 0, new Counts.People(0, 0), 0));
    }
}
