package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Someone found that an entry tells of the same thing as another: it no longer counts and leads to that one. No personal data.
 *
 * @param into the entry that stays
 */
@Revision("1")
public record EntryMerged(UUID entry, String campaign, UUID into) implements RetractionEvent {}
