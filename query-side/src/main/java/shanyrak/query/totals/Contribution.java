package shanyrak.query.totals;

import java.time.LocalDate;
import java.util.UUID;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.Standing;
import shanyrak.query.counting.Counting;
import shanyrak.query.counting.Counts;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.Words;

/** What one entry adds to the totals, and to which cell of the breakdown: always to exactly one. */
record Contribution(UUID entry, Cell cell, Counts counts) {

    /** Where an entry has no channel, or its organisation is unknown. */
    static final String NONE = "none";

    /**
     * A cell of the breakdown.
     *
     * @param day the earliest that the entry may have happened on
     * @param organisation the leading one
     */
    record Cell(
            String campaign,
            LocalDate day,
            String kind,
            String side,
            String channel,
            String country,
            String organisation,
            String standing) {}

    static Contribution of(UUID entry, String campaign, EntryContent content, Standing standing, Words words) {
        Facts facts = content.facts();
        Cell cell = new Cell(
                campaign,
                facts.when().earliest(),
                Kebab.of(content.kind()),
                Kebab.of(content.kind().side()),
                content instanceof Protest protest ? Kebab.of(protest.channel()) : NONE,
                facts.place().country(),
                organisation(facts, words),
                Kebab.of(standing));
        return new Contribution(entry, cell, Counting.of(content));
    }

    private static String organisation(Facts facts, Words words) {
        return Counting.organisers(words.openAll(facts.organisers())).stream()
                .findFirst()
                .orElse(NONE);
    }
}
