package shanyrak.events.entry;

import shanyrak.events.values.Sealed;

/**
 * Something that residents or organisations said in public.
 *
 * @param words what they said
 * @param language BCP 47 tag of the words
 */
public record Statement(Facts facts, Sealed words, String language) implements EntryContent {}
