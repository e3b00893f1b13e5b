package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * An announced action was called off, so that nobody comes in vain. No personal data in the clear.
 *
 * @param reason why, for readers
 */
@Revision("1")
public record ActionCalledOff(UUID entry, String campaign, Sealed reason) implements OutcomeEvent {}
