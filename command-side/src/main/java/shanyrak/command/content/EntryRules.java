package shanyrak.command.content;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shanyrak.command.content.EntryBody.CountBody;
import shanyrak.command.content.EntryBody.PersonBody;
import shanyrak.command.content.EntryBody.SourceBody;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Choices;
import shanyrak.command.platform.PlaceBody;
import shanyrak.command.platform.Typed;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Consent;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Medium;
import shanyrak.events.entry.Publication;

/** What can be said against an entry without knowing its campaign. */
public final class EntryRules {

    public static final int NOTE = 2_000;
    public static final int ITEMS = 1_000_000;
    static final int NAME = 200;
    static final int TITLE = 300;
    static final int STATEMENT = 10_000;
    static final int ADDRESS = 500;
    static final int LIST = 30;
    static final int PEOPLE = 10_000_000;
    static final int YEARS_AHEAD = 2;
    static final int YEARS_OF_A_PROMISE = 50;

    /** The actions that can be announced. */
    public static final List<Kind> ANNOUNCED = List.of(Kind.PICKET, Kind.RALLY);

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private static final Map<Kind, Set<String>> FIELDS_OF_KIND = Map.ofEntries(
            entry(Kind.PICKET, Set.of("target", "turnout")),
            entry(Kind.PROTEST, Set.of("channel", "addressee", "items")),
            entry(Kind.LETTER_HANDED_IN, Set.of("to", "at")),
            entry(Kind.RALLY, Set.of("target", "turnout")),
            entry(Kind.MEETING, Set.of("turnout", "words", "language")),
            entry(Kind.PETITION, Set.of("addressee", "signatures")),
            entry(Kind.MEDIA_COVERAGE, Set.of("outlet", "medium", "of")),
            entry(Kind.STATEMENT, Set.of("words", "language")),
            entry(Kind.ANNOUNCEMENT, Set.of("action", "target", "time")),
            entry(Kind.EVICTION_ATTEMPT, Set.of("forces", "against", "resistedBy", "turnout")),
            entry(Kind.ARREST, Set.of("forces", "people", "named", "charge")),
            entry(Kind.RELEASE, Set.of("people", "named", "terms", "after")),
            entry(Kind.TRIAL, Set.of("court", "people", "named", "charge", "verdict", "after")),
            entry(Kind.DEMOLITION, Set.of("forces", "against", "homes")),
            entry(Kind.ANSWER, Set.of("addressee", "nature", "words", "language", "answers")),
            entry(Kind.PROMISE, Set.of("addressee", "words", "language", "due", "answers")),
            entry(Kind.CONCESSION, Set.of("addressee", "words", "language", "answers")),
            entry(Kind.REPLY, Set.of("by", "words", "language", "about")));

    private EntryRules() {}

    public static void check(Checks checks, Kind kind, EntryBody body) {
        checkWhen(checks, kind, body);
        checkCommon(checks, body);
        checkNothingOfAnotherKind(checks, kind, body);
        switch (kind) {
            case PICKET, RALLY -> {
                checks.words("target", body.target(), NAME);
                checkCount(checks, "turnout", body.turnout());
            }
            case PROTEST -> {
                required(checks, "channel", body.channel(), Channel.class);
                checks.between("items", body.items(), 1, ITEMS);
            }
            case LETTER_HANDED_IN -> checks.requiredWords("to", body.to(), NAME);
            case MEETING -> {
                checkCount(checks, "turnout", body.turnout());
                checks.words("words", body.words(), STATEMENT);
                checkLanguage(checks, body);
            }
            case PETITION -> checkCount(checks, "signatures", body.signatures());
            case MEDIA_COVERAGE -> {
                checks.requiredWords("outlet", body.outlet(), NAME);
                required(checks, "medium", body.medium(), Medium.class);
            }
            case STATEMENT, CONCESSION -> checkSaid(checks, body);
            case ANNOUNCEMENT -> checkAnnouncement(checks, body);
            case EVICTION_ATTEMPT -> {
                checks.list("resistedBy", body.resistedBy(), LIST, NAME);
                checkCount(checks, "turnout", body.turnout());
                checkAttack(checks, body);
            }
            case ARREST -> {
                checks.list("forces", body.forces(), LIST, NAME);
                checkDetained(checks, body);
                checks.words("charge", body.charge(), TITLE);
            }
            case RELEASE -> {
                checkDetained(checks, body);
                checks.words("terms", body.terms(), TITLE);
            }
            case TRIAL -> {
                checks.requiredWords("court", body.court(), NAME);
                checkDetained(checks, body);
                checks.words("charge", body.charge(), TITLE);
                checks.words("verdict", body.verdict(), NOTE);
            }
            case DEMOLITION -> {
                checkAttack(checks, body);
                if (body.homes() != null) {
                    checks.bounds("homes", body.homes().low(), body.homes().high(), ITEMS);
                }
            }
            case ANSWER -> {
                required(checks, "nature", body.nature(), AnswerNature.class);
                checkSaid(checks, body);
            }
            case PROMISE -> {
                checkSaid(checks, body);
                checks.dated("due", body.due(), YEARS_OF_A_PROMISE);
            }
            case REPLY -> {
                checks.requiredWords("by", body.by(), NAME);
                checkSaid(checks, body);
                checks.given("about", body.about());
            }
        }
    }

    public static void checkSource(Checks checks, String prefix, SourceBody source) {
        if (Typed.text(source.title()) == null
                && Typed.text(source.outlet()) == null
                && Typed.text(source.address()) == null) {
            checks.broken(prefix + "title", "SourceEmpty");
        }
        checks.words(prefix + "title", source.title(), TITLE);
        checks.words(prefix + "outlet", source.outlet(), NAME);
        checks.webAddress(prefix + "address", Typed.text(source.address()), ADDRESS);
        if (Typed.text(source.published()) != null) {
            checks.happened(prefix + "published", source.published());
        }
    }

    /** Everything but an announcement has happened. */
    private static void checkWhen(Checks checks, Kind kind, EntryBody body) {
        if (kind != Kind.ANNOUNCEMENT) {
            checks.happened("when", body.when());
        } else if (checks.given("when", body.when())) {
            checks.dated("when", body.when(), YEARS_AHEAD);
        }
    }

    private static void checkCommon(Checks checks, EntryBody body) {
        PlaceBody.check(checks, "place", body.place());
        checks.list("organisers", body.organisers(), LIST, NAME);
        checkSources(checks, body.sources());
        if (body.demands() != null) {
            checks.most("demands", body.demands(), LIST);
        }
        if (body.answers() != null) {
            checks.most("answers", body.answers(), LIST);
        }
        checks.words("note", body.note(), NOTE);
        checks.oneOf("publish", body.publish(), Publication.class);
    }

    private static void checkAnnouncement(Checks checks, EntryBody body) {
        List<String> choices = ANNOUNCED.stream().map(Choices::name).toList();
        if (checks.given("action", body.action()) && !choices.contains(body.action())) {
            checks.broken("action", "NotOneOf", String.join(", ", choices));
        }
        checks.words("target", body.target(), NAME);
        String time = Typed.text(body.time());
        if (time != null && !TIME.matcher(time).matches()) {
            checks.broken("time", "NotATime");
        }
    }

    private static void checkAttack(Checks checks, EntryBody body) {
        checks.list("forces", body.forces(), LIST, NAME);
        checks.requiredWords("against", body.against(), TITLE);
    }

    private static void checkSaid(Checks checks, EntryBody body) {
        checks.requiredWords("words", body.words(), STATEMENT);
        checkLanguage(checks, body);
    }

    private static void checkLanguage(Checks checks, EntryBody body) {
        if (body.language() != null) {
            checks.language("language", body.language());
        }
    }

    private static void checkCount(Checks checks, String field, @Nullable CountBody count) {
        if (count != null) {
            checks.bounds(field, count.low(), count.high(), PEOPLE);
            checks.words(field + ".words", count.words(), TITLE);
        }
    }

    private static void checkDetained(Checks checks, EntryBody body) {
        checkCount(checks, "people", body.people());
        List<PersonBody> named = body.named();
        if (named == null) {
            return;
        }
        checks.most("named", named, LIST);
        for (int at = 0; at < named.size(); at++) {
            checks.requiredWords("named[" + at + "].name", named.get(at).name(), NAME);
            checks.oneOf("named[" + at + "].consent", named.get(at).consent(), Consent.class);
        }
    }

    private static void checkSources(Checks checks, @Nullable List<SourceBody> sources) {
        if (sources == null) {
            return;
        }
        checks.most("sources", sources, LIST);
        for (int at = 0; at < sources.size(); at++) {
            checkSource(checks, "sources[" + at + "].", sources.get(at));
        }
    }

    private static <E extends Enum<E>> void required(
            Checks checks, String field, @Nullable String name, Class<E> choices) {
        if (checks.given(field, name)) {
            checks.oneOf(field, name, choices);
        }
    }

    private static void checkNothingOfAnotherKind(Checks checks, Kind kind, EntryBody body) {
        Set<String> own = FIELDS_OF_KIND.getOrDefault(kind, Set.of());
        body.givenForSomeKind().stream()
                .filter(field -> !own.contains(field))
                .sorted()
                .forEach(field -> checks.broken(field, "NotOfThisKind"));
    }
}
