package shanyrak.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shanyrak.events.entry.Kind;
import shanyrak.events.values.Precision;
import shanyrak.query.campaign.PrecisionPolicy;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.Kebab;
import shanyrak.query.timeline.Details.PublicPlace;

class PublicPlacesTest {

    private static final String EXACTLY = "43.3201,76.8300";
    private static final Coordinates DISTRICT = at("43.33", "76.83");
    private static final Coordinates TOWN = at("43.3", "76.9");

    @Test
    void without_a_policy_a_place_is_shown_as_recorded_but_no_finer_than_a_district() {
        assertThat(shown(Precision.EXACT, Precision.EXACT)).isEqualTo(place("Almaty", "A yard", DISTRICT, "district"));
        assertThat(shown(Precision.DISTRICT, Precision.EXACT))
                .isEqualTo(place("Almaty", "A yard", DISTRICT, "district"));
        assertThat(shown(Precision.TOWN, Precision.EXACT)).isEqualTo(place("Almaty", "A yard", TOWN, "town"));
        assertThat(shown(Precision.COUNTRY, Precision.EXACT)).isEqualTo(place("Almaty", "A yard", null, "country"));
    }

    @Test
    void a_policy_coarser_than_what_was_recorded_hides_the_venue() {
        assertThat(shown(Precision.EXACT, Precision.DISTRICT)).isEqualTo(place("Almaty", null, DISTRICT, "district"));
        assertThat(shown(Precision.DISTRICT, Precision.DISTRICT))
                .isEqualTo(place("Almaty", "A yard", DISTRICT, "district"));
    }

    @Test
    void towns_are_shown_on_the_grid_of_towns() {
        assertThat(shown(Precision.EXACT, Precision.TOWN)).isEqualTo(place("Almaty", null, TOWN, "town"));
        assertThat(shown(Precision.DISTRICT, Precision.TOWN)).isEqualTo(place("Almaty", null, TOWN, "town"));
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void no_venue_is_shown_where_only_towns_may_be(Precision recorded) {
        assertThat(shown(recorded, Precision.TOWN).venue()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void nothing_but_the_country_is_shown_where_only_countries_may_be(Precision recorded) {
        assertThat(shown(recorded, Precision.COUNTRY)).isEqualTo(place(null, null, null, "country"));
    }

    @Test
    void a_policy_makes_nothing_finer_than_it_was_recorded() {
        assertThat(shown(Precision.COUNTRY, Precision.DISTRICT)).isEqualTo(place("Almaty", "A yard", null, "country"));
        assertThat(shown(Precision.TOWN, Precision.DISTRICT)).isEqualTo(place("Almaty", "A yard", TOWN, "town"));
    }

    @Test
    void a_kind_may_have_a_policy_of_its_own() {
        PrecisionPolicy policy = new PrecisionPolicy(Precision.COUNTRY, Map.of(Kind.PICKET, Precision.EXACT));
        assertThat(shown(policy, Kind.PICKET, Precision.EXACT).venue()).isEqualTo("A yard");
        assertThat(shown(policy, Kind.EVICTION_ATTEMPT, Precision.EXACT).venue())
                .isNull();
    }

    @Test
    void all_else_that_an_entry_says_stays() {
        String words = Json.write(Map.of(
                "place", recorded(Precision.EXACT), "note", "A note", "turnout", new Details.People(30, null, "many")));
        Details shown = new PublicPlaces(new PrecisionPolicy(Precision.TOWN, Map.of())).details(Kind.PICKET, words);
        assertThat(shown.note()).isEqualTo("A note");
        assertThat(shown.turnout()).isEqualTo(new Details.People(30, null, "many"));
    }

    @Test
    void what_says_nothing_has_no_place() {
        PublicPlaces places = new PublicPlaces(PrecisionPolicy.NONE);
        assertThat(places.details(Kind.PICKET, null)).isEqualTo(Details.NONE);
        assertThat(places.details(Kind.PICKET, "{}").place()).isNull();
    }

    private static PublicPlace shown(Precision recorded, Precision finest) {
        return shown(new PrecisionPolicy(finest, Map.of()), Kind.PICKET, recorded);
    }

    private static PublicPlace shown(PrecisionPolicy policy, Kind kind, Precision recorded) {
        String words = Json.write(Map.of("place", recorded(recorded)));
        return Objects.requireNonNull(
                new PublicPlaces(policy).details(kind, words).place());
    }

    /** As the timeline keeps it. */
    private static PublicPlace recorded(Precision precision) {
        return new PublicPlace("KZ", "Almaty", "A yard", Coordinates.snapped(EXACTLY, precision), Kebab.of(precision));
    }

    private static PublicPlace place(
            @Nullable String town, @Nullable String venue, @Nullable Coordinates coordinates, String precision) {
        return new PublicPlace("KZ", town, venue, coordinates, precision);
    }

    private static Coordinates at(String latitude, String longitude) {
        return new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude));
    }
}
