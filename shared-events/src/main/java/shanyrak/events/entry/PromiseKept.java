package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;

/**
 * A coordinator recorded that the authority kept a promise. No personal data in the clear.
 *
 * @param when since when it is kept
 * @param account how that shows
 */
@Revision("1")
public record PromiseKept(UUID entry, String campaign, When when, Sealed account) implements OutcomeEvent {}
