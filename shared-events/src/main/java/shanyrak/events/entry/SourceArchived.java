package shanyrak.events.entry;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Source;

/**
 * Someone stored a copy of what a source says, so that it can be checked when the page has changed or is gone. No personal
 * data in the clear; the copy itself, which is not in the log, may hold some.
 *
 * @param snapshot names the copy, whose bytes are kept beside the log, sealed with the entry's key
 * @param source that it is a copy of, as the entry words it; sources have no identity but their words
 * @param type what the bytes are
 * @param bytes how many they are before they are sealed
 * @param sha256 hexadecimal hash of the bytes; sealed, as the hash of a text that can be guessed would outlive its erasure
 * @param published whether readers may have the copy; it holds what others wrote, and names
 */
@Revision("1")
public record SourceArchived(
        UUID entry,
        String campaign,
        UUID snapshot,
        Source source,
        MediaType type,
        int bytes,
        Sealed sha256,
        boolean published)
        implements EntryEvent {}
