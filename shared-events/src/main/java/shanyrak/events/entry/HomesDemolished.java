package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * A coordinator reported that an eviction attempt ended with homes destroyed. No personal data in the clear.
 *
 * @param homesLow homes, at least; null where nobody counted
 * @param homesHigh homes, at most; null where nobody counted
 * @param account how it ended
 */
@Revision("1")
public record HomesDemolished(
        UUID entry,
        String campaign,
        @Nullable Integer homesLow,
        @Nullable Integer homesHigh,
        Sealed account) implements OutcomeEvent {}
