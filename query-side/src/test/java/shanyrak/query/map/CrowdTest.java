package shanyrak.query.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shanyrak.query.map.Picture.Sign;
import shanyrak.query.timeline.Coordinates;

class CrowdTest {

    private static final double SIZE = 40;

    /** Marks that touch are that far apart. */
    private static final double APART = 2 * SIZE * Crowd.SHRUNK;

    @Test
    void signs_that_stand_apart_are_no_crowd() {
        assertThat(Crowd.largestOf(List.of())).isEmpty();
        assertThat(Crowd.largestOf(List.of(sign(0, 9)))).isEmpty();
        assertThat(Crowd.largestOf(List.of(sign(0, 9), sign(APART, 9)))).isEmpty();
    }

    @Test
    void what_overlaps_with_one_of_a_crowd_belongs_to_it() {
        Sign left = sign(0, 1);
        Sign middle = sign(APART - 1, 1);
        Sign right = sign(2 * (APART - 1), 1);
        assertThat(crowd(left, right, middle)).containsExactlyInAnyOrder(left, middle, right);
    }

    @Test
    void the_one_with_the_most_entries_is_chosen_however_many_signs_others_have() {
        Sign many = sign(1_000, 40);
        Sign some = sign(1_010, 30);
        assertThat(crowd(sign(0, 10), sign(10, 10), sign(20, 10), many, some)).containsExactlyInAnyOrder(many, some);
    }

    @Test
    void marks_beside_their_spot_overlap_where_they_are_drawn() {
        Sign both = new Sign(0, 0, List.of(mark(-SIZE, 1), mark(SIZE, 1)), List.of());
        assertThat(crowd(both, sign(APART + 1, 1))).hasSize(2);
        assertThat(Crowd.largestOf(List.of(sign(0, 1), sign(APART + 1, 1)))).isEmpty();
    }

    @Test
    void all_places_of_its_signs_are_its_points() {
        Place town = new Place(
                "DE", List.of("Berlin"), new Coordinates(new BigDecimal("52.5"), new BigDecimal("13.5")), Map.of());
        Place country = new Place("FR", List.of(), null, Map.of());
        Place unknown = new Place("XX", List.of(), null, Map.of());
        Crowd crowd = new Crowd(List.of(
                new Sign(0, 0, List.of(), List.of(town, unknown)), new Sign(0, 0, List.of(), List.of(country))));
        assertThat(crowd.points()).containsExactly(town.point(), country.point());
    }

    private static List<Sign> crowd(Sign... signs) {
        return Crowd.largestOf(Stream.of(signs).toList()).orElseThrow().signs();
    }

    private static Sign sign(double x, long entries) {
        return new Sign(x, 0, List.of(mark(0, entries)), List.of());
    }

    private static Mark mark(double x, long entries) {
        return new Mark("solidarity", entries, x, SIZE, "", "");
    }
}
