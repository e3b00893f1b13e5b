package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;

/**
 * A coordinator recorded that the authority broke a promise: its clock runs again. No personal data in the clear.
 *
 * @param when when it was broken
 * @param account how that shows
 */
@Revision("1")
public record PromiseBroken(UUID entry, String campaign, When when, Sealed account) implements OutcomeEvent {}
