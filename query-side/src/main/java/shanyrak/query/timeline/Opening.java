package shanyrak.query.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.LetterHandIn;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.Meeting;
import shanyrak.events.entry.Named;
import shanyrak.events.entry.Petition;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.Promise;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.Rally;
import shanyrak.events.entry.Release;
import shanyrak.events.entry.Reply;
import shanyrak.events.entry.Statement;
import shanyrak.events.entry.Trial;
import shanyrak.events.values.Place;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Source;
import shanyrak.events.values.Turnout;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.Words;
import shanyrak.query.timeline.Details.Archived;
import shanyrak.query.timeline.Details.Ending;
import shanyrak.query.timeline.Details.Homes;
import shanyrak.query.timeline.Details.People;
import shanyrak.query.timeline.Details.PublicPerson;
import shanyrak.query.timeline.Details.PublicPlace;
import shanyrak.query.timeline.Details.PublicSource;
import shanyrak.query.timeline.Says.Snapshot;

/**
 * Opens what an entry says, for {@link Details}. What is listed here is what the public can ever see; it is a map because
 * each kind has parts of its own.
 */
final class Opening {

    private Opening() {}

    /** @param agreed who agrees today that their names are published; that goes for earlier versions too */
    static Map<String, Object> open(Says says, Set<UUID> agreed, Words words) {
        Parts parts = new Parts();
        facts(says, words, parts);
        particulars(says.content(), agreed, words, parts);
        parts.put("outcome", ending(says.outcome(), words));
        parts.put("reason", words.open(says.reason()));
        parts.put("day", says.day());
        parts.put("into", says.into());
        parts.put(
                "explanation",
                says.retraction() == null ? null : words.open(says.retraction().explanation()));
        return parts.all;
    }

    private static void facts(Says says, Words words, Parts parts) {
        Facts facts = says.content().facts();
        parts.put("place", place(facts.place(), words));
        parts.put("organisers", words.openAll(facts.organisers()));
        parts.put(
                "sources",
                Stream.concat(facts.sources().stream(), says.added().stream())
                        .map(source -> source(source, says.snapshots(), words))
                        .toList());
        parts.put("demands", facts.demands());
        parts.put("note", words.open(facts.note()));
    }

    private static void particulars(EntryContent content, Set<UUID> agreed, Words words, Parts parts) {
        switch (content) {
            case Picket picket -> {
                parts.put("target", words.open(picket.target()));
                parts.put("turnout", people(picket.turnout(), words));
            }
            case Protest protest -> {
                parts.put("channel", Kebab.of(protest.channel()));
                parts.put("addressee", protest.addressee());
                parts.put("items", protest.items());
            }
            case LetterHandIn letter -> {
                parts.put("to", words.open(letter.to()));
                parts.put("at", letter.at());
            }
            case MediaCoverage coverage -> {
                parts.put("outlet", words.open(coverage.outlet()));
                parts.put("medium", Kebab.of(coverage.medium()));
                parts.put("of", coverage.of());
            }
            case Statement statement -> {
                parts.put("words", words.open(statement.words()));
                parts.put("language", statement.language());
            }
            case EvictionAttempt attempt -> {
                parts.put("forces", words.openAll(attempt.forces()));
                parts.put("against", words.open(attempt.against()));
                parts.put("resistedBy", words.openAll(attempt.resistedBy()));
                parts.put("resisters", people(attempt.resisters(), words));
            }
            case Rally rally -> {
                parts.put("target", words.open(rally.target()));
                parts.put("turnout", people(rally.turnout(), words));
            }
            case Meeting meeting -> {
                parts.put("turnout", people(meeting.turnout(), words));
                said(meeting.resolution(), meeting.language(), words, parts);
            }
            case Petition petition -> {
                parts.put("addressee", petition.addressee());
                parts.put("signatures", people(petition.signatures(), words));
            }
            case Announcement announcement -> {
                parts.put("action", Kebab.of(announcement.action()));
                parts.put("target", words.open(announcement.target()));
                parts.put("time", announcement.time());
            }
            case Arrest arrest -> {
                parts.put("forces", words.openAll(arrest.forces()));
                detained(arrest.arrested(), arrest.named(), agreed, words, parts);
                parts.put("charge", words.open(arrest.grounds()));
            }
            case Release release -> {
                detained(release.released(), release.named(), agreed, words, parts);
                parts.put("terms", words.open(release.terms()));
                parts.put("after", release.after());
            }
            case Trial trial -> {
                parts.put("court", words.open(trial.court()));
                detained(trial.tried(), trial.named(), agreed, words, parts);
                parts.put("charge", words.open(trial.charge()));
                parts.put("verdict", words.open(trial.verdict()));
                parts.put("after", trial.after());
            }
            case Demolition demolition -> {
                parts.put("forces", words.openAll(demolition.forces()));
                parts.put("against", words.open(demolition.against()));
                parts.put("homes", homes(demolition));
            }
            case Answer answer -> {
                parts.put("addressee", answer.addressee());
                parts.put("nature", Kebab.of(answer.nature()));
                said(answer.words(), answer.language(), words, parts);
                parts.put("answers", answer.answers());
            }
            case Promise promise -> {
                parts.put("addressee", promise.addressee());
                said(promise.words(), promise.language(), words, parts);
                parts.put("due", promise.due() == null ? null : promise.due().edtf());
                parts.put("answers", promise.answers());
            }
            case Concession concession -> {
                parts.put("addressee", concession.addressee());
                said(concession.words(), concession.language(), words, parts);
                parts.put("answers", concession.answers());
            }
            case Reply reply -> {
                parts.put("by", words.open(reply.by()));
                said(reply.words(), reply.language(), words, parts);
                parts.put("about", reply.about());
            }
        }
    }

    private static void said(@Nullable Sealed said, @Nullable String language, Words words, Parts parts) {
        parts.put("words", words.open(said));
        parts.put("language", language);
    }

    private static void detained(
            @Nullable Turnout people, List<Named> named, Set<UUID> agreed, Words words, Parts parts) {
        parts.put("people", people(people, words));
        parts.put(
                "named",
                named.stream()
                        .filter(person -> person.agrees() && agreed.contains(person.person()))
                        .flatMap(person -> person(person, words))
                        .toList());
    }

    private static Stream<PublicPerson> person(Named person, Words words) {
        String name = words.open(person.name());
        return name == null ? Stream.of() : Stream.of(new PublicPerson(name, Kebab.of(person.consent())));
    }

    private static @Nullable Homes homes(Demolition demolition) {
        return demolition.homesLow() == null && demolition.homesHigh() == null
                ? null
                : new Homes(demolition.homesLow(), demolition.homesHigh());
    }

    private static PublicPlace place(Place place, Words words) {
        return new PublicPlace(
                place.country(),
                place.town(),
                words.open(place.venue()),
                Coordinates.snapped(words.open(place.coordinates()), place.precision()),
                Kebab.of(place.precision()));
    }

    private static PublicSource source(Source source, List<Snapshot> snapshots, Words words) {
        PublicSource opened = source(source, words);
        List<Archived> archived = archived(opened, snapshots, words);
        return archived.isEmpty() ? opened : opened.with(archived);
    }

    private static PublicSource source(Source source, Words words) {
        return new PublicSource(
                words.open(source.title()),
                words.open(source.outlet()),
                words.open(source.address()),
                source.published() == null ? null : source.published().edtf(),
                null);
    }

    /** Of the same bytes the last copy goes: it says whether readers may have them. */
    private static List<Archived> archived(PublicSource source, List<Snapshot> snapshots, Words words) {
        Map<String, Archived> archived = new LinkedHashMap<>();
        for (Snapshot snapshot : snapshots) {
            String sha256 = words.open(snapshot.sha256());
            if (sha256 != null && source.isSame(source(snapshot.source(), words))) {
                archived.remove(sha256);
                archived.put(sha256, archived(snapshot, sha256));
            }
        }
        return List.copyOf(archived.values());
    }

    private static Archived archived(Snapshot snapshot, String sha256) {
        return new Archived(
                snapshot.snapshot(),
                sha256,
                snapshot.bytes(),
                snapshot.type().called(),
                snapshot.recorded(),
                snapshot.published() ? snapshot.address() : null);
    }

    private static @Nullable People people(@Nullable Turnout turnout, Words words) {
        return turnout == null ? null : new People(turnout.low(), turnout.high(), words.open(turnout.words()));
    }

    private static @Nullable Ending ending(Says.@Nullable Outcome outcome, Words words) {
        return outcome == null
                ? null
                : new Ending(
                        outcome.ended(),
                        outcome.homesLow(),
                        outcome.homesHigh(),
                        words.open(outcome.account()),
                        outcome.when(),
                        outcome.held());
    }

    /** What is not known is not there. */
    private static final class Parts {

        private final Map<String, Object> all = new LinkedHashMap<>();

        void put(String name, @Nullable Object value) {
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                all.put(name, value);
            }
        }
    }
}
