package shanyrak.events.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * A report in the media.
 *
 * @param outlet who reported
 * @param of the entry it is about
 */
public record MediaCoverage(
        Facts facts, Sealed outlet, Medium medium, @Nullable UUID of) implements EntryContent {}
