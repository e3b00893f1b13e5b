package shanyrak.command.content;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.command.content.EntryBody.CountBody;
import shanyrak.command.content.EntryBody.HomesBody;
import shanyrak.command.content.EntryBody.SourceBody;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.Typed;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.Answer;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Arrest;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Concession;
import shanyrak.events.entry.Demolition;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.LetterHandIn;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.Medium;
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
import shanyrak.events.values.Source;
import shanyrak.events.values.Turnout;
import shanyrak.events.values.When;
import shanyrak.vault.Opener;
import shanyrak.vault.Seal;

/** Turns what was typed into an entry's content, its words sealed; and back, for those who correct it. */
public final class EntryContents {

    private static final String DEFAULT_LANGUAGE = "en";

    private EntryContents() {}

    /** The content of a body that {@link EntryRules} found nothing against. */
    public static EntryContent seal(Kind kind, EntryBody body, Sealing sealing) {
        Seal seal = sealing.words();
        Facts facts = facts(body, seal);
        return switch (kind) {
            case PICKET -> new Picket(facts, Typed.sealed(seal, body.target()), count(body.turnout(), seal));
            case PROTEST ->
                new Protest(
                        facts,
                        Choices.of(Channel.class, Objects.requireNonNull(body.channel())),
                        addressee(body),
                        Objects.requireNonNullElse(body.items(), 1));
            case LETTER_HANDED_IN -> new LetterHandIn(facts, Typed.required(seal, body.to()), body.at());
            case RALLY -> new Rally(facts, Typed.sealed(seal, body.target()), count(body.turnout(), seal));
            case MEETING -> meeting(facts, body, seal);
            case PETITION -> new Petition(facts, addressee(body), count(body.signatures(), seal));
            case MEDIA_COVERAGE ->
                new MediaCoverage(
                        facts,
                        Typed.required(seal, body.outlet()),
                        Choices.of(Medium.class, Objects.requireNonNull(body.medium())),
                        body.of());
            case STATEMENT -> new Statement(facts, Typed.required(seal, body.words()), language(body));
            case ANNOUNCEMENT ->
                new Announcement(
                        facts,
                        Choices.of(Kind.class, Objects.requireNonNull(body.action())),
                        Typed.sealed(seal, body.target()),
                        Typed.text(body.time()));
            case EVICTION_ATTEMPT ->
                new EvictionAttempt(
                        facts,
                        Typed.list(seal, body.forces()),
                        Typed.required(seal, body.against()),
                        Typed.list(seal, body.resistedBy()),
                        count(body.turnout(), seal));
            case ARREST ->
                new Arrest(
                        facts,
                        Typed.list(seal, body.forces()),
                        count(body.people(), seal),
                        sealing.named(body.named()),
                        Typed.sealed(seal, body.charge()));
            case RELEASE ->
                new Release(
                        facts,
                        count(body.people(), seal),
                        sealing.named(body.named()),
                        Typed.sealed(seal, body.terms()),
                        body.after());
            case TRIAL ->
                new Trial(
                        facts,
                        Typed.required(seal, body.court()),
                        count(body.people(), seal),
                        sealing.named(body.named()),
                        Typed.sealed(seal, body.charge()),
                        Typed.sealed(seal, body.verdict()),
                        body.after());
            case DEMOLITION -> demolition(facts, body, seal);
            case ANSWER ->
                new Answer(
                        facts,
                        addressee(body),
                        Choices.of(AnswerNature.class, Objects.requireNonNull(body.nature())),
                        Typed.required(seal, body.words()),
                        language(body),
                        answers(body));
            case PROMISE -> promise(facts, body, seal);
            case CONCESSION ->
                new Concession(
                        facts, addressee(body), Typed.required(seal, body.words()), language(body), answers(body));
            case REPLY ->
                new Reply(
                        facts,
                        Typed.required(seal, body.by()),
                        Typed.required(seal, body.words()),
                        language(body),
                        Objects.requireNonNull(body.about()));
        };
    }

    private static Meeting meeting(Facts facts, EntryBody body, Seal seal) {
        boolean resolved = Typed.text(body.words()) != null;
        return new Meeting(
                facts, count(body.turnout(), seal), Typed.sealed(seal, body.words()), resolved ? language(body) : null);
    }

    private static Demolition demolition(Facts facts, EntryBody body, Seal seal) {
        HomesBody homes = body.homes();
        return new Demolition(
                facts,
                Typed.list(seal, body.forces()),
                Typed.required(seal, body.against()),
                homes == null ? null : homes.low(),
                homes == null ? null : homes.high());
    }

    private static Promise promise(Facts facts, EntryBody body, Seal seal) {
        String due = Typed.text(body.due());
        return new Promise(
                facts,
                addressee(body),
                Typed.required(seal, body.words()),
                language(body),
                due == null ? null : When.parse(due),
                answers(body));
    }

    /**
     * The body that would be typed for a content.
     *
     * @param added sources that were added since
     */
    public static EntryBody open(EntryContent content, List<Source> added, Opener opener) {
        return new Opening(opener).body(content, added);
    }

    /** All keys that a content's words and names are sealed with. */
    public static List<UUID> keys(UUID entry, EntryContent content) {
        return Stream.concat(Stream.of(entry), content.named().stream().map(Named::person))
                .toList();
    }

    static Source seal(SourceBody source, Seal seal) {
        String published = Typed.text(source.published());
        return new Source(
                Typed.sealed(seal, source.title()),
                Typed.sealed(seal, source.outlet()),
                Typed.sealed(seal, source.address()),
                published == null ? null : When.parse(published));
    }

    private static Facts facts(EntryBody body, Seal seal) {
        return new Facts(
                When.parse(Objects.requireNonNull(body.when()).strip()),
                Objects.requireNonNull(body.place()).seal(seal),
                Typed.list(seal, body.organisers()),
                body.sources() == null
                        ? List.of()
                        : body.sources().stream()
                                .map(source -> seal(source, seal))
                                .toList(),
                body.demands() == null
                        ? List.of()
                        : body.demands().stream()
                                .distinct()
                                .sorted(Comparator.naturalOrder())
                                .toList(),
                Typed.sealed(seal, body.note()));
    }

    private static int addressee(EntryBody body) {
        return Objects.requireNonNullElse(body.addressee(), 1);
    }

    private static String language(EntryBody body) {
        return Objects.requireNonNullElse(body.language(), DEFAULT_LANGUAGE);
    }

    private static List<UUID> answers(EntryBody body) {
        return body.answers() == null
                ? List.of()
                : body.answers().stream().distinct().toList();
    }

    private static @Nullable Turnout count(@Nullable CountBody count, Seal seal) {
        if (count == null) {
            return null;
        }
        String words = Typed.text(count.words());
        boolean unknown = count.low() == null && count.high() == null && words == null;
        return unknown ? null : new Turnout(count.low(), count.high(), Typed.sealed(seal, words));
    }
}
