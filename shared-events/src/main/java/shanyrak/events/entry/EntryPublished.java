package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** Someone decided that a held or withheld entry may be seen by the public. No personal data. */
@Revision("1")
public record EntryPublished(UUID entry, String campaign) implements EntryEvent {}
