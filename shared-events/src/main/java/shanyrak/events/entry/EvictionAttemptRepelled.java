package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * A coordinator reported that an eviction attempt was beaten back: the homes stand. No personal data in the clear.
 *
 * @param account how it ended
 */
@Revision("1")
public record EvictionAttemptRepelled(UUID entry, String campaign, Sealed account) implements OutcomeEvent {}
