package shanyrak.events.values;

import org.jspecify.annotations.Nullable;

/**
 * How many people took part: bounds, never a guessed single number. Unknown bounds stay unknown.
 *
 * @param low people, at least
 * @param high people, at most; not below {@code low}
 * @param words the source's own words, verbatim ("dozens of women and pensioners")
 */
public record Turnout(
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Sealed words) {}
