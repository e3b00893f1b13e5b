package shanyrak.query.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.Answer;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Arrest;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Concession;
import shanyrak.events.entry.Consent;
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
import shanyrak.events.values.Place;
import shanyrak.events.values.Precision;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Source;
import shanyrak.events.values.Turnout;
import shanyrak.events.values.When;
import shanyrak.web.Refused;

/** The content that the command side will make of a form, with its words in the clear. */
final class TypedEntry {

    private static final UUID NOBODY_YET = new UUID(0, 0);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final TypedFields fields;

    private TypedEntry(TypedFields fields) {
        this.fields = fields;
    }

    /** @throws Refused if something is missing or cannot be read, naming each field and rule */
    static EntryContent read(Kind kind, TypedFields fields) {
        EntryContent content = new TypedEntry(fields).content(kind);
        fields.refuseIfBroken();
        return content;
    }

    private EntryContent content(Kind kind) {
        Facts facts = facts();
        return switch (kind) {
            case PICKET -> new Picket(facts, fields.words("target"), count("turnout"));
            case PROTEST ->
                new Protest(
                        facts, fields.requiredChoice(Channel.class, "channel"), addressee(), fields.number("items", 1));
            case LETTER_HANDED_IN -> new LetterHandIn(facts, fields.required("to"), fields.entry("at"));
            case RALLY -> new Rally(facts, fields.words("target"), count("turnout"));
            case MEETING ->
                new Meeting(
                        facts,
                        count("turnout"),
                        fields.words("words"),
                        fields.text("words") == null ? null : language());
            case PETITION -> new Petition(facts, addressee(), count("signatures"));
            case MEDIA_COVERAGE ->
                new MediaCoverage(
                        facts,
                        fields.required("outlet"),
                        fields.requiredChoice(Medium.class, "medium"),
                        fields.entry("of"));
            case STATEMENT -> new Statement(facts, fields.required("words"), language());
            case ANNOUNCEMENT ->
                new Announcement(
                        facts,
                        fields.requiredChoice(Kind.class, "action"),
                        fields.words("target"),
                        fields.text("time"));
            case EVICTION_ATTEMPT ->
                new EvictionAttempt(
                        facts,
                        fields.lines("forces"),
                        fields.required("against"),
                        fields.lines("resistedBy"),
                        count("turnout"));
            case ARREST -> new Arrest(facts, fields.lines("forces"), count("people"), named(), fields.words("charge"));
            case RELEASE -> new Release(facts, count("people"), named(), fields.words("terms"), fields.entry("after"));
            case TRIAL ->
                new Trial(
                        facts,
                        fields.required("court"),
                        count("people"),
                        named(),
                        fields.words("charge"),
                        fields.words("verdict"),
                        fields.entry("after"));
            case DEMOLITION ->
                new Demolition(
                        facts,
                        fields.lines("forces"),
                        fields.required("against"),
                        fields.number("homes.low"),
                        fields.number("homes.high"));
            case ANSWER ->
                new Answer(
                        facts,
                        addressee(),
                        fields.requiredChoice(AnswerNature.class, "nature"),
                        fields.required("words"),
                        language(),
                        fields.entries("answers"));
            case PROMISE ->
                new Promise(
                        facts,
                        addressee(),
                        fields.required("words"),
                        language(),
                        fields.when("due"),
                        fields.entries("answers"));
            case CONCESSION ->
                new Concession(facts, addressee(), fields.required("words"), language(), fields.entries("answers"));
            case REPLY ->
                new Reply(
                        facts,
                        fields.required("by"),
                        fields.required("words"),
                        language(),
                        Objects.requireNonNullElse(about(), NOBODY_YET));
        };
    }

    private @Nullable UUID about() {
        fields.requiredText("about");
        return fields.entry("about");
    }

    private Facts facts() {
        fields.requiredText("when");
        return new Facts(
                Objects.requireNonNullElseGet(fields.when("when"), () -> When.parse("1900")),
                place(),
                fields.lines("organisers"),
                sources(),
                fields.numbers("demands"),
                fields.words("note"));
    }

    private Place place() {
        Double latitude = fields.decimal("place.latitude");
        Double longitude = fields.decimal("place.longitude");
        boolean located = latitude != null && longitude != null;
        return new Place(
                country(),
                fields.text("place.town"),
                fields.words("place.venue"),
                located ? clear(String.format(Locale.ROOT, "%s,%s", latitude, longitude)) : null,
                Objects.requireNonNullElse(fields.chosen(Precision.class, "place.precision"), finest(located)));
    }

    private String country() {
        String country = fields.requiredText("place.country");
        if (!country.isEmpty() && !COUNTRIES.contains(country)) {
            fields.broken("place.country", "CountryUnknown", country);
        }
        return country;
    }

    private Precision finest(boolean located) {
        if (located) {
            return Precision.EXACT;
        }
        return fields.text("place.town") == null ? Precision.COUNTRY : Precision.TOWN;
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (int at = 0; fields.has("sources[" + at + "].title"); at++) {
            String row = "sources[" + at + "].";
            Source source = new Source(
                    fields.words(row + "title"),
                    fields.words(row + "outlet"),
                    fields.words(row + "address"),
                    fields.when(row + "published"));
            if (!source.equals(new Source(null, null, null, null))) {
                sources.add(source);
            }
        }
        return sources;
    }

    private List<Named> named() {
        List<Named> named = new ArrayList<>();
        for (int at = 0; fields.has("named[" + at + "].name"); at++) {
            Sealed name = fields.words("named[" + at + "].name");
            Consent consent = fields.chosen(Consent.class, "named[" + at + "].consent");
            if (name != null) {
                named.add(new Named(NOBODY_YET, name, consent == null ? Consent.NONE : consent));
            }
        }
        return named;
    }

    private @Nullable Turnout count(String field) {
        Turnout count = new Turnout(
                fields.number(field + ".low"), fields.number(field + ".high"), fields.words(field + ".words"));
        return count.equals(new Turnout(null, null, null)) ? null : count;
    }

    private int addressee() {
        return fields.number("addressee", 1);
    }

    private String language() {
        return fields.text("language", "en");
    }

    private static Sealed clear(String words) {
        return new Sealed(NOBODY_YET, words);
    }
}
