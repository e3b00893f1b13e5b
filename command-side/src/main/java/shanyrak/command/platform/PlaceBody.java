package shanyrak.command.platform;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Place;
import shanyrak.events.values.Precision;
import shanyrak.vault.Opener;
import shanyrak.vault.Seal;

/**
 * Where something happened, as typed.
 *
 * @param country ISO 3166-1 alpha-2
 * @param latitude degrees, WGS 84, from -90 to 90; given together with the longitude
 * @param longitude degrees, WGS 84, from -180 to 180
 * @param precision {@code exact}, {@code district}, {@code town} or {@code country}; the finest that is given, if null
 */
public record PlaceBody(
        @Nullable String country,
        @Nullable String town,
        @Nullable String venue,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String precision) {

    private static final int NAME = 120;
    private static final int VENUE = 300;

    /** Notes every rule that the place breaks. */
    public static void check(Checks checks, String field, @Nullable PlaceBody place) {
        if (place == null) {
            checks.broken(field + ".country", "Missing");
            return;
        }
        checks.country(field + ".country", place.country);
        checks.words(field + ".town", place.town, NAME);
        checks.words(field + ".venue", place.venue, VENUE);
        checks.between(field + ".latitude", place.latitude, -90, 90);
        checks.between(field + ".longitude", place.longitude, -180, 180);
        if ((place.latitude == null) != (place.longitude == null)) {
            checks.broken(field + (place.latitude == null ? ".latitude" : ".longitude"), "CoordinatesIncomplete");
        }
        checks.oneOf(field + ".precision", place.precision, Precision.class);
    }

    /** The place of a checked body. */
    public Place seal(Seal seal) {
        return new Place(
                Objects.requireNonNull(country),
                Typed.text(town),
                Typed.sealed(seal, venue),
                latitude == null ? null : seal.words(String.format(Locale.ROOT, "%s,%s", latitude, longitude)),
                precision == null ? finest() : Choices.of(Precision.class, precision));
    }

    /** The body that would be typed for a place. */
    public static PlaceBody open(Place place, Opener opener) {
        String coordinates = Typed.opened(opener, place.coordinates());
        int comma = coordinates == null ? -1 : coordinates.indexOf(',');
        return new PlaceBody(
                place.country(),
                place.town(),
                Typed.opened(opener, place.venue()),
                coordinates == null ? null : Double.valueOf(coordinates.substring(0, comma)),
                coordinates == null ? null : Double.valueOf(coordinates.substring(comma + 1)),
                Choices.name(place.precision()));
    }

    private Precision finest() {
        if (latitude != null) {
            return Precision.EXACT;
        }
        return Typed.text(town) == null ? Precision.COUNTRY : Precision.TOWN;
    }
}
