package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * Someone took an entry out of the public's sight, because showing it could hurt. No personal data in the clear.
 *
 * @param reason for those who work here; never published
 */
@Revision("1")
public record EntryWithheld(UUID entry, String campaign, Sealed reason) implements EntryEvent {}
