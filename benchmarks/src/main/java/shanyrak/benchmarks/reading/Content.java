package shanyrak.benchmarks.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Answer;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.AuthorityAnswered;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Demolition;
import shanyrak.events.entry.DemolitionReported;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.EvictionAttemptReported;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.MediaCoverageReported;
import shanyrak.events.entry.Medium;
import shanyrak.events.entry.Meeting;
import shanyrak.events.entry.MeetingHeld;
import shanyrak.events.entry.Petition;
import shanyrak.events.entry.PetitionHandedIn;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.ProtestSent;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.Rally;
import shanyrak.events.entry.RallyHeld;
import shanyrak.events.entry.Statement;
import shanyrak.events.entry.StatementIssued;
import shanyrak.events.values.Place;
import shanyrak.events.values.Precision;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Source;
import shanyrak.events.values.Turnout;
import shanyrak.events.values.When;

/** What an entry says, in one of three languages. */
record Content(Random random, Function<String, Sealed> seal, LocalDate day) {

    static EntryLogged logged(UUID entry, String campaign, Publication publication, EntryContent content) {
        return switch (content) {
            case Picket it -> new PicketHeld(entry, campaign, publication, it);
            case Protest it -> new ProtestSent(entry, campaign, publication, it);
            case Rally it -> new RallyHeld(entry, campaign, publication, it);
            case Meeting it -> new MeetingHeld(entry, campaign, publication, it);
            case Petition it -> new PetitionHandedIn(entry, campaign, publication, it);
            case MediaCoverage it -> new MediaCoverageReported(entry, campaign, publication, it);
            case Statement it -> new StatementIssued(entry, campaign, publication, it);
            case EvictionAttempt it -> new EvictionAttemptReported(entry, campaign, publication, it);
            case Demolition it -> new DemolitionReported(entry, campaign, publication, it);
            case Answer it -> new AuthorityAnswered(entry, campaign, publication, it);
            default -> throw new IllegalArgumentException(content.kind().name());
        };
    }

    EntryContent of(Kind kind) {
        Tongue tongue = Tongue.any(random);
        Facts facts = facts(tongue);
        return switch (kind) {
            case PICKET -> new Picket(facts, words(tongue, 2, 5), turnout(tongue, 100));
            case PROTEST ->
                new Protest(facts, Channel.values()[random.nextInt(Channel.values().length)], 1, random.nextInt(1, 50));
            case RALLY -> new Rally(facts, words(tongue, 2, 5), turnout(tongue, 3_000));
            case MEETING -> new Meeting(facts, turnout(tongue, 200), words(tongue, 20, 60), tongue.tag());
            case PETITION -> new Petition(facts, 1, turnout(tongue, 10_000));
            case MEDIA_COVERAGE ->
                new MediaCoverage(
                        facts, words(tongue, 1, 3), Medium.values()[random.nextInt(Medium.values().length)], null);
            case STATEMENT -> new Statement(facts, words(tongue, 20, 60), tongue.tag());
            case EVICTION_ATTEMPT ->
                new EvictionAttempt(
                        facts,
                        List.of(words(tongue, 1, 2), words(tongue, 1, 2)),
                        words(tongue, 2, 6),
                        List.of(words(tongue, 1, 3)),
                        turnout(tongue, 300));
            case DEMOLITION ->
                new Demolition(facts, List.of(words(tongue, 1, 2)), words(tongue, 2, 6), random.nextInt(1, 9), null);
            case ANSWER ->
                new Answer(
                        facts,
                        1,
                        AnswerNature.values()[random.nextInt(AnswerNature.values().length)],
                        words(tongue, 10, 40),
                        tongue.tag(),
                        List.of());
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private Facts facts(Tongue tongue) {
        Scene.Town town = Scene.TOWNS.draw(random);
        int organisers = random.nextInt(5) == 0 ? 0 : random.nextInt(4) == 0 ? 2 : 1;
        return new Facts(
                when(),
                new Place(town.country(), town.name(), words(tongue, 1, 4), null, Precision.TOWN),
                Stream.generate(() -> Scene.ORGANISATIONS.draw(random))
                        .limit(organisers)
                        .distinct()
                        .map(seal)
                        .toList(),
                IntStream.range(0, random.nextInt(1, 3))
                        .mapToObj(_ -> new Source(
                                words(tongue, 4, 10),
                                words(tongue, 1, 2),
                                seal.apply("https://example.org/" + day),
                                null))
                        .toList(),
                random.nextInt(3) == 0 ? List.of() : List.of(random.nextInt(1, 5)),
                random.nextInt(4) == 0 ? null : words(tongue, 5, 40));
    }

    /** Mostly a day, sometimes a doubtful one, seldom only a month. */
    private When when() {
        int die = random.nextInt(20);
        String text = die == 0 ? day.toString().substring(0, 7) : die < 3 ? day + "?" : day.toString();
        return When.parse(text);
    }

    private Turnout turnout(Tongue tongue, int most) {
        int low = random.nextInt(1, most);
        return new Turnout(bound(low), bound(low + random.nextInt(most)), words(tongue, 1, 4));
    }

    private @Nullable Integer bound(int number) {
        return random.nextInt(6) == 0 ? null : (Integer) number;
    }

    private Sealed words(Tongue tongue, int least, int most) {
        return seal.apply(tongue.text(random, least, most));
    }
}
