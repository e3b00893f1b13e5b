package shanyrak.events.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Turnout;

/**
 * An attempt to drive people out of their homes.
 *
 * @param forces who came, by unit or office
 * @param against whose homes
 * @param resistedBy who stood in the way
 * @param resisters how many people resisted, or null where nothing is known
 */
public record EvictionAttempt(
        Facts facts,
        List<Sealed> forces,
        Sealed against,
        List<Sealed> resistedBy,
        @Nullable Turnout resisters) implements EntryContent {}
