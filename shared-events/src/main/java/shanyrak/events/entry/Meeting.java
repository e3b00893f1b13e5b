package shanyrak.events.entry;

import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Turnout;

/**
 * A meeting of supporters, residents or a union branch, which may have passed a resolution.
 *
 * @param turnout people who took part, or null where nothing is known
 * @param resolution what it resolved, or null where it resolved nothing
 * @param language BCP 47 tag of the resolution; null without one
 */
public record Meeting(
        Facts facts,
        @Nullable Turnout turnout,
        @Nullable Sealed resolution,
        @Nullable String language) implements EntryContent {}
