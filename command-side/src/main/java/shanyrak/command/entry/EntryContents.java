package shanyrak.command.entry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shanyrak.command.entry.EntryBody.SourceBody;
import shanyrak.command.entry.EntryBody.TurnoutBody;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.PlaceBody;
import shanyrak.command.platform.Typed;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.LetterHandIn;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.Medium;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.Statement;
import shanyrak.events.values.Source;
import shanyrak.events.values.Turnout;
import shanyrak.events.values.When;
import shanyrak.vault.Opener;
import shanyrak.vault.Seal;

/** Turns what was typed into an entry's content, its words sealed; and back, for those who correct it. */
final class EntryContents {

    private static final String DEFAULT_LANGUAGE = "en";

    private EntryContents() {}

    /** The content of a body that {@link EntryRules} found nothing against. */
    static EntryContent seal(Kind kind, EntryBody body, Seal seal) {
        return switch (kind) {
            case PICKET -> picket(body, seal);
            case PROTEST -> protest(body, seal);
            case LETTER_HANDED_IN -> letterHandIn(body, seal);
            case MEDIA_COVERAGE -> mediaCoverage(body, seal);
            case STATEMENT -> statement(body, seal);
            case EVICTION_ATTEMPT -> evictionAttempt(body, seal);
        };
    }

    static Picket picket(EntryBody body, Seal seal) {
        return new Picket(facts(body, seal), Typed.sealed(seal, body.target()), turnout(body.turnout(), seal));
    }

    static Protest protest(EntryBody body, Seal seal) {
        return new Protest(
                facts(body, seal),
                Choices.of(Channel.class, Objects.requireNonNull(body.channel())),
                Objects.requireNonNullElse(body.addressee(), 1),
                Objects.requireNonNullElse(body.items(), 1));
    }

    static LetterHandIn letterHandIn(EntryBody body, Seal seal) {
        return new LetterHandIn(facts(body, seal), Typed.required(seal, body.to()), body.at());
    }

    static MediaCoverage mediaCoverage(EntryBody body, Seal seal) {
        return new MediaCoverage(
                facts(body, seal),
                Typed.required(seal, body.outlet()),
                Choices.of(Medium.class, Objects.requireNonNull(body.medium())),
                body.of());
    }

    static Statement statement(EntryBody body, Seal seal) {
        return new Statement(
                facts(body, seal),
                Typed.required(seal, body.words()),
                Objects.requireNonNullElse(body.language(), DEFAULT_LANGUAGE));
    }

    static EvictionAttempt evictionAttempt(EntryBody body, Seal seal) {
        return new EvictionAttempt(
                facts(body, seal),
                Typed.list(seal, body.forces()),
                Typed.required(seal, body.against()),
                Typed.list(seal, body.resistedBy()),
                turnout(body.turnout(), seal));
    }

    /** The body that would be typed for a content. */
    static EntryBody open(EntryContent content, Opener opener) {
        Facts facts = content.facts();
        var picket = content instanceof Picket it ? it : null;
        var protest = content instanceof Protest it ? it : null;
        var letter = content instanceof LetterHandIn it ? it : null;
        var coverage = content instanceof MediaCoverage it ? it : null;
        var statement = content instanceof Statement it ? it : null;
        var attempt = content instanceof EvictionAttempt it ? it : null;
        Turnout turnout = picket != null ? picket.turnout() : attempt != null ? attempt.resisters() : null;
        return new EntryBody(
                facts.when().edtf(),
                PlaceBody.open(facts.place(), opener),
                Typed.opened(opener, facts.organisers()),
                turnout == null
                        ? null
                        : new TurnoutBody(turnout.low(), turnout.high(), Typed.opened(opener, turnout.words())),
                facts.sources().stream().map(source -> open(source, opener)).toList(),
                facts.demands(),
                Typed.opened(opener, facts.note()),
                null,
                picket == null ? null : Typed.opened(opener, picket.target()),
                protest == null ? null : Choices.name(protest.channel()),
                protest == null ? null : protest.addressee(),
                protest == null ? null : protest.items(),
                letter == null ? null : Typed.opened(opener, letter.to()),
                letter == null ? null : letter.at(),
                coverage == null ? null : Typed.opened(opener, coverage.outlet()),
                coverage == null ? null : Choices.name(coverage.medium()),
                coverage == null ? null : coverage.of(),
                statement == null ? null : Typed.opened(opener, statement.words()),
                statement == null ? null : statement.language(),
                attempt == null ? null : Typed.opened(opener, attempt.forces()),
                attempt == null ? null : Typed.opened(opener, attempt.against()),
                attempt == null ? null : Typed.opened(opener, attempt.resistedBy()));
    }

    private static Facts facts(EntryBody body, Seal seal) {
        return new Facts(
                When.parse(Objects.requireNonNull(body.when()).strip()),
                Objects.requireNonNull(body.place()).seal(seal),
                Typed.list(seal, body.organisers()),
                sources(body.sources(), seal),
                body.demands() == null
                        ? List.of()
                        : body.demands().stream().distinct().sorted().toList(),
                Typed.sealed(seal, body.note()));
    }

    private static List<Source> sources(@Nullable List<SourceBody> sources, Seal seal) {
        return sources == null
                ? List.of()
                : sources.stream().map(source -> seal(source, seal)).toList();
    }

    private static Source seal(SourceBody source, Seal seal) {
        String published = Typed.text(source.published());
        return new Source(
                Typed.sealed(seal, source.title()),
                Typed.sealed(seal, source.outlet()),
                Typed.sealed(seal, source.address()),
                published == null ? null : When.parse(published));
    }

    private static SourceBody open(Source source, Opener opener) {
        return new SourceBody(
                Typed.opened(opener, source.title()),
                Typed.opened(opener, source.outlet()),
                Typed.opened(opener, source.address()),
                source.published() == null ? null : source.published().edtf());
    }

    private static @Nullable Turnout turnout(@Nullable TurnoutBody turnout, Seal seal) {
        if (turnout == null) {
            return null;
        }
        String words = Typed.text(turnout.words());
        boolean unknown = turnout.low() == null && turnout.high() == null && words == null;
        return unknown ? null : new Turnout(turnout.low(), turnout.high(), Typed.sealed(seal, words));
    }
}
