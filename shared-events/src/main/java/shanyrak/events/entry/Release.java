package shanyrak.events.entry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Turnout;

/**
 * Detained people set free.
 *
 * @param released how many people, or null where nobody knows
 * @param named those whose names are known here; personal data, published only with consent
 * @param terms on what terms, such as bail
 * @param after the arrest that they are released after
 */
public record Release(
        Facts facts,
        @Nullable Turnout released,
        List<Named> named,
        @Nullable Sealed terms,
        @Nullable UUID after) implements EntryContent {}
