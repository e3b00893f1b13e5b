package shanyrak.query.totals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.Answer;
import shanyrak.events.entry.Arrest;
import shanyrak.events.entry.Concession;
import shanyrak.events.entry.Demolition;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.LetterHandIn;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.Meeting;
import shanyrak.events.entry.Petition;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.Promise;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.Rally;
import shanyrak.events.entry.Release;
import shanyrak.events.entry.Reply;
import shanyrak.events.entry.Side;
import shanyrak.events.entry.Standing;
import shanyrak.events.entry.Statement;
import shanyrak.events.entry.Trial;
import shanyrak.events.values.Turnout;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.Words;
import shanyrak.query.totals.Counts.People;

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
        return new Contribution(entry, cell, counts(content));
    }

    private static String organisation(Facts facts, Words words) {
        String leading = facts.organisers().isEmpty()
                ? null
                : words.open(facts.organisers().getFirst());
        return leading == null || leading.isBlank() ? NONE : leading.strip();
    }

    private static Counts counts(EntryContent content) {
        long actions = isAnAction(content.kind()) ? 1 : 0;
        return switch (content) {
            case Picket picket -> turnout(actions, picket.turnout());
            case Protest protest -> items(actions, protest.items());
            case Rally rally -> turnout(actions, rally.turnout());
            case Meeting meeting -> turnout(actions, meeting.turnout());
            case LetterHandIn _, Petition _ -> items(actions, 1);
            case MediaCoverage _,
                    Statement _,
                    Announcement _,
                    EvictionAttempt _,
                    Arrest _,
                    Release _,
                    Trial _,
                    Demolition _,
                    Answer _,
                    Promise _,
                    Concession _,
                    Reply _ -> items(actions, 0);
        };
    }

    /** What is announced counts when it was held. */
    private static boolean isAnAction(Kind kind) {
        return kind.side() == Side.SOLIDARITY && kind != Kind.ANNOUNCEMENT;
    }

    private static Counts items(long actions, long items) {
        return new Counts(1, actions, items, new People(0, 0), 0);
    }

    /** An unknown low bound adds nobody; an unknown high bound adds those who were there at least. */
    private static Counts turnout(long actions, @Nullable Turnout turnout) {
        Integer low = turnout == null ? null : turnout.low();
        Integer high = turnout == null ? null : turnout.high();
        long atLeast = low == null ? 0 : low;
        People people = new People(atLeast, high == null ? atLeast : high);
        return new Counts(1, actions, 0, people, low == null || high == null ? 1 : 0);
    }
}
