package shanyrak.events.entry;

import java.util.List;
import java.util.UUID;
import shanyrak.events.values.Sealed;

/**
 * Something that the authority gave way in.
 *
 * @param addressee the number of the campaign's addressee that gave way
 * @param words what it conceded
 * @param language BCP 47 tag of the words
 * @param answers the protests, letters and petitions that it answers
 */
public record Concession(Facts facts, int addressee, Sealed words, String language, List<UUID> answers)
        implements EntryContent {}
