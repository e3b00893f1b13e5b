package shanyrak.events.entry;

import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Turnout;

/**
 * A petition given to an office.
 *
 * @param addressee the number of the campaign's addressee
 * @param signatures how many signed, or null where nothing is known
 */
public record Petition(Facts facts, int addressee, @Nullable Turnout signatures) implements EntryContent {}
