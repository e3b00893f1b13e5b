package shanyrak.events.values;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from. At least one of title, outlet and address is given.
 *
 * @param title of the article, letter or broadcast
 * @param outlet who published it
 * @param address a web address
 * @param published when it was published
 */
public record Source(
        @Nullable Sealed title,
        @Nullable Sealed outlet,
        @Nullable Sealed address,
        @Nullable When published) {}
