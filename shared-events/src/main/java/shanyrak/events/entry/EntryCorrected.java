package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;

/**
 * Someone corrected an entry; earlier versions stay readable. No personal data in the clear.
 *
 * @param reason what was wrong
 * @param content the full new content, of the same kind as before
 */
@Revision("1")
public record EntryCorrected(UUID entry, String campaign, Sealed reason, EntryContent content) implements EntryEvent {}
