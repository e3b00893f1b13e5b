package shanyrak.events.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * A letter given by hand.
 *
 * @param to who took it: an office or its representative, never a name
 * @param at the picket or rally it was part of
 */
public record LetterHandIn(Facts facts, Sealed to, @Nullable UUID at) implements EntryContent {}
