package shanyrak.query.timeline;

import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Kind;
import shanyrak.events.values.Precision;
import shanyrak.query.campaign.PrecisionPolicy;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.Kebab;
import shanyrak.query.timeline.Details.PublicPlace;

/**
 * Places as the public may see them today: no finer than they were recorded, no finer than the campaign allows, and never
 * finer than a district.
 */
final class PublicPlaces {

    private final PrecisionPolicy policy;

    PublicPlaces(PrecisionPolicy policy) {
        this.policy = policy;
    }

    /**
     * What an entry says, with its place as it may be shown.
     *
     * @param words as {@link Opening} opened them; null where they may not be shown
     */
    Details details(Kind kind, @Nullable String words) {
        if (words == null) {
            return Details.NONE;
        }
        Details details = Json.read(words, Details.class);
        PublicPlace place = details.place();
        PublicPlace shown = place == null ? null : shown(place, policy.finest(kind));
        return shown == null || shown.equals(place)
                ? details
                : Json.read(Json.with(words, "place", shown), Details.class);
    }

    private static PublicPlace shown(PublicPlace place, Precision finest) {
        Precision recorded = Kebab.parse(Precision.class, place.precision()).orElse(Precision.COUNTRY);
        Precision shown = coarser(Precision.DISTRICT, coarser(recorded, finest));
        return new PublicPlace(
                place.country(),
                finest == Precision.COUNTRY ? null : place.town(),
                hidesVenues(finest, recorded) ? null : place.venue(),
                snapped(place.coordinates(), shown),
                Kebab.of(shown));
    }

    /** A venue is finer than any town, however inexactly the entry says that it knows it. */
    private static boolean hidesVenues(Precision finest, Precision recorded) {
        return finest.compareTo(recorded) > 0 || finest.compareTo(Precision.TOWN) >= 0;
    }

    private static @Nullable Coordinates snapped(@Nullable Coordinates point, Precision shown) {
        return point == null ? null : point.at(shown);
    }

    private static Precision coarser(Precision one, Precision other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
