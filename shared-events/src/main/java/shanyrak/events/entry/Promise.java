package shanyrak.events.entry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;

/**
 * What an office of the authority promised.
 *
 * @param addressee the number of the campaign's addressee that promised
 * @param words what it promised
 * @param language BCP 47 tag of the words
 * @param due by when; null where it did not say
 * @param answers the protests, letters and petitions that it answers
 */
public record Promise(
        Facts facts,
        int addressee,
        Sealed words,
        String language,
        @Nullable When due,
        List<UUID> answers) implements EntryContent {}
