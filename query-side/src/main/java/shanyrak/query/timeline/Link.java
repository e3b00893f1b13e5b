package shanyrak.query.timeline;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.Answer;
import shanyrak.events.entry.Arrest;
import shanyrak.events.entry.Concession;
import shanyrak.events.entry.Demolition;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EvictionAttempt;
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
import shanyrak.events.entry.Statement;
import shanyrak.events.entry.Trial;

/**
 * That one entry refers to another.
 *
 * @param from the position of the version that does
 */
record Link(UUID entry, long from, Relation relation, UUID refersTo) {

    /** How one entry refers to another. */
    enum Relation {
        AT,
        OF,
        AFTER,
        ABOUT,
        ANSWERS,
        HELD,
        INTO
    }

    /** What a version of an entry refers to. */
    static List<Link> of(Version version) {
        Says says = version.says();
        UUID held = says.outcome() == null ? null : says.outcome().held();
        return Stream.of(
                        of(version, says.content()),
                        optional(version, Relation.HELD, held),
                        optional(version, Relation.INTO, says.into()))
                .flatMap(links -> links)
                .distinct()
                .toList();
    }

    private static Stream<Link> of(Version version, EntryContent content) {
        return switch (content) {
            case LetterHandIn letter -> optional(version, Relation.AT, letter.at());
            case MediaCoverage coverage -> optional(version, Relation.OF, coverage.of());
            case Release release -> optional(version, Relation.AFTER, release.after());
            case Trial trial -> optional(version, Relation.AFTER, trial.after());
            case Reply reply -> optional(version, Relation.ABOUT, reply.about());
            case Answer answer -> answers(version, answer.answers());
            case Promise promise -> answers(version, promise.answers());
            case Concession concession -> answers(version, concession.answers());
            case Picket _,
                    Protest _,
                    Rally _,
                    Meeting _,
                    Petition _,
                    Statement _,
                    Announcement _,
                    EvictionAttempt _,
                    Arrest _,
                    Demolition _ -> Stream.of();
        };
    }

    private static Stream<Link> answers(Version version, List<UUID> entries) {
        return entries.stream()
                .map(entry -> new Link(version.entry(), version.from().position(), Relation.ANSWERS, entry));
    }

    private static Stream<Link> optional(Version version, Relation relation, @Nullable UUID entry) {
        return entry == null
                ? Stream.of()
                : Stream.of(new Link(version.entry(), version.from().position(), relation, entry));
    }
}
