package shanyrak.events.entry;

import java.util.List;
import java.util.UUID;
import shanyrak.events.values.Sealed;

/**
 * What an office of the authority answered.
 *
 * @param addressee the number of the campaign's addressee that answered
 * @param nature whether it only acknowledges, answers or refuses
 * @param words what it said
 * @param language BCP 47 tag of the words
 * @param answers the protests, letters and petitions that it answers
 */
public record Answer(Facts facts, int addressee, AnswerNature nature, Sealed words, String language, List<UUID> answers)
        implements EntryContent {}
