package shanyrak.events.entry;

/**
 * Letters, faxes, emails, calls or web forms of one sender, over one channel, to one addressee.
 *
 * @param addressee the number of the campaign's addressee
 * @param items how many were sent, at least 1 (one act may be 40 postcards)
 */
public record Protest(Facts facts, Channel channel, int addressee, int items) implements EntryContent {}
