package shanyrak.query.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.Answer;
import shanyrak.events.entry.Arrest;
import shanyrak.events.entry.Concession;
import shanyrak.events.entry.Demolition;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EvictionAttempt;
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
import shanyrak.events.entry.Statement;
import shanyrak.events.entry.Trial;
import shanyrak.events.values.Turnout;

/** Counts one entry. */
public final class Counting {

    private Counting() {}

    /** What an entry counts for while it is published and not retracted. */
    public static Counts of(EntryContent content) {
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

    /** The names of organisers as they are counted, the leading one first. */
    public static List<String> organisers(@Nullable List<String> names) {
        return names == null
                ? List.of()
                : names.stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** What is announced counts when it was held. */
    private static boolean isAnAction(Kind kind) {
        return kind.side() == Side.SOLIDARITY && kind != Kind.ANNOUNCEMENT;
    }

    private static Counts items(long actions, long items) {
        return new Counts(1, actions, items, new Counts.People(0, 0), 0);
    }

    /** An unknown low bound adds nobody; an unknown high bound adds those who were there at least. */
    private static Counts turnout(long actions, @Nullable Turnout turnout) {
        Integer low = turnout == null ? null : turnout.low();
        Integer high = turnout == null ? null : turnout.high();
        long atLeast = low == null ? 0 : low;
        Counts.People people = new Counts.People(atLeast, high == null ? atLeast : high);
        return new Counts(1, actions, 0, people, low == null || high == null ? 1 : 0);
    }
}
