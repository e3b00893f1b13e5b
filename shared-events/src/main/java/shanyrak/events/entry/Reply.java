package shanyrak.events.entry;

import java.util.UUID;
import shanyrak.events.values.Sealed;

/**
 * What somebody whom an entry is about says to it: the right of reply.
 *
 * @param by who replies: an office or organisation
 * @param words what they say
 * @param language BCP 47 tag of the words
 * @param about the entry that it replies to
 */
public record Reply(Facts facts, Sealed by, Sealed words, String language, UUID about) implements EntryContent {}
