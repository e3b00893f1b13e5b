package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * A verifier settled a dispute: the entry stands as it did before. No personal data in the clear.
 *
 * @param reason what settled it, for readers
 */
@Revision("1")
public record DisputeSettled(UUID entry, String campaign, Sealed reason) implements StandingEvent {}
