package shanyrak.command.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shanyrak.command.entry.EntryBody.SourceBody;
import shanyrak.command.entry.EntryBody.TurnoutBody;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.PlaceBody;
import shanyrak.command.platform.Typed;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Medium;
import shanyrak.events.entry.Publication;

/** What can be said against an entry without knowing its campaign. */
final class EntryRules {

    static final int NAME = 200;
    static final int TITLE = 300;
    static final int NOTE = 2_000;
    static final int STATEMENT = 10_000;
    static final int ADDRESS = 500;
    static final int LIST = 30;
    static final int PEOPLE = 10_000_000;
    static final int ITEMS = 1_000_000;

    private static final Map<Kind, Set<String>> FIELDS_OF_KIND = Map.of(
            Kind.PICKET, Set.of("target", "turnout"),
            Kind.PROTEST, Set.of("channel", "addressee", "items"),
            Kind.LETTER_HANDED_IN, Set.of("to", "at"),
            Kind.MEDIA_COVERAGE, Set.of("outlet", "medium", "of"),
            Kind.STATEMENT, Set.of("words", "language"),
            Kind.EVICTION_ATTEMPT, Set.of("forces", "against", "resistedBy", "turnout"));

    private EntryRules() {}

    static void check(Checks checks, Kind kind, EntryBody body) {
        checkCommon(checks, body);
        checkNothingOfAnotherKind(checks, kind, body);
        switch (kind) {
            case PICKET -> {
                checks.words("target", body.target(), NAME);
                checkTurnout(checks, body.turnout());
            }
            case PROTEST -> {
                if (checks.given("channel", body.channel())) {
                    checks.oneOf("channel", body.channel(), Channel.class);
                }
                checks.between("items", body.items(), 1, ITEMS);
            }
            case LETTER_HANDED_IN -> checks.requiredWords("to", body.to(), NAME);
            case MEDIA_COVERAGE -> {
                checks.requiredWords("outlet", body.outlet(), NAME);
                if (checks.given("medium", body.medium())) {
                    checks.oneOf("medium", body.medium(), Medium.class);
                }
            }
            case STATEMENT -> {
                checks.requiredWords("words", body.words(), STATEMENT);
                if (body.language() != null) {
                    checks.language("language", body.language());
                }
            }
            case EVICTION_ATTEMPT -> {
                checks.list("forces", body.forces(), LIST, NAME);
                checks.requiredWords("against", body.against(), TITLE);
                checks.list("resistedBy", body.resistedBy(), LIST, NAME);
                checkTurnout(checks, body.turnout());
            }
        }
    }

    private static void checkCommon(Checks checks, EntryBody body) {
        checks.happened("when", body.when());
        PlaceBody.check(checks, "place", body.place());
        checks.list("organisers", body.organisers(), LIST, NAME);
        checkSources(checks, body.sources());
        if (body.demands() != null) {
            checks.most("demands", body.demands(), LIST);
        }
        checks.words("note", body.note(), NOTE);
        checks.oneOf("publish", body.publish(), Publication.class);
    }

    private static void checkTurnout(Checks checks, @Nullable TurnoutBody turnout) {
        if (turnout != null) {
            checks.bounds("turnout", turnout.low(), turnout.high(), PEOPLE);
            checks.words("turnout.words", turnout.words(), TITLE);
        }
    }

    private static void checkSources(Checks checks, @Nullable List<SourceBody> sources) {
        if (sources == null) {
            return;
        }
        checks.most("sources", sources, LIST);
        for (int at = 0; at < sources.size(); at++) {
            checkSource(checks, "sources[" + at + "]", sources.get(at));
        }
    }

    private static void checkSource(Checks checks, String field, SourceBody source) {
        if (Typed.text(source.title()) == null
                && Typed.text(source.outlet()) == null
                && Typed.text(source.address()) == null) {
            checks.broken(field + ".title", "SourceEmpty");
        }
        checks.words(field + ".title", source.title(), TITLE);
        checks.words(field + ".outlet", source.outlet(), NAME);
        checks.webAddress(field + ".address", Typed.text(source.address()), ADDRESS);
        if (Typed.text(source.published()) != null) {
            checks.happened(field + ".published", source.published());
        }
    }

    private static void checkNothingOfAnotherKind(Checks checks, Kind kind, EntryBody body) {
        Set<String> own = FIELDS_OF_KIND.getOrDefault(kind, Set.of());
        Set<String> strange = body.givenForSomeKind().stream()
                .filter(field -> !own.contains(field))
                .collect(Collectors.toSet());
        strange.stream().sorted().forEach(field -> checks.broken(field, "NotOfThisKind"));
    }
}
