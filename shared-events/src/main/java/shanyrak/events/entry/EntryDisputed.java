package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * Someone disputed an entry: readers are warned until it is settled. No personal data in the clear.
 *
 * @param reason what is doubted, for readers
 */
@Revision("1")
public record EntryDisputed(UUID entry, String campaign, Sealed reason) implements StandingEvent {}
