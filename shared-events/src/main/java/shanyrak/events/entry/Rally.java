package shanyrak.events.entry;

import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Turnout;

/**
 * A rally or march.
 *
 * @param target whom it was aimed at, such as a ministry
 * @param turnout people who took part, or null where nothing is known
 */
public record Rally(
        Facts facts, @Nullable Sealed target, @Nullable Turnout turnout) implements EntryContent {}
