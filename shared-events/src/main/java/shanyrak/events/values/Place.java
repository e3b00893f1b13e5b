package shanyrak.events.values;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @param town in the clear: a town is a structured fact
 * @param venue the street, square or building as worded
 * @param coordinates sealed {@code latitude,longitude} in decimal degrees, WGS 84
 * @param precision how exactly the place is known
 */
public record Place(
        String country,
        @Nullable String town,
        @Nullable Sealed venue,
        @Nullable Sealed coordinates,
        Precision precision) {}
