package shanyrak.events.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * Homes destroyed, where no attempt at eviction is recorded whose outcome this would be.
 *
 * @param forces who destroyed them, by unit or office
 * @param against whose homes
 * @param homesLow homes, at least; null where nobody counted
 * @param homesHigh homes, at most; null where nobody counted
 */
public record Demolition(
        Facts facts,
        List<Sealed> forces,
        Sealed against,
        @Nullable Integer homesLow,
        @Nullable Integer homesHigh) implements EntryContent {}
