package shanyrak.query.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.LetterHandIn;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.Statement;
import shanyrak.events.values.Place;
import shanyrak.events.values.Source;
import shanyrak.events.values.Turnout;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.Words;
import shanyrak.query.timeline.Details.Ending;
import shanyrak.query.timeline.Details.People;
import shanyrak.query.timeline.Details.PublicPlace;
import shanyrak.query.timeline.Details.PublicSource;

/**
 * Opens what an entry says, for {@link Details}. What is listed here is what the public can ever see; it is a map because
 * each kind has parts of its own.
 */
final class Opening {

    private Opening() {}

    static Map<String, Object> open(Says says, Words words) {
        Parts parts = new Parts();
        facts(says.content().facts(), words, parts);
        particulars(says.content(), words, parts);
        parts.put("outcome", ending(says.outcome(), words));
        parts.put("correction", words.open(says.correction()));
        parts.put(
                "explanation",
                says.retraction() == null ? null : words.open(says.retraction().explanation()));
        return parts.all;
    }

    private static void facts(Facts facts, Words words, Parts parts) {
        parts.put("place", place(facts.place(), words));
        parts.put("organisers", words.openAll(facts.organisers()));
        parts.put(
                "sources",
                facts.sources().stream().map(source -> source(source, words)).toList());
        parts.put("demands", facts.demands());
        parts.put("note", words.open(facts.note()));
    }

    private static void particulars(EntryContent content, Words words, Parts parts) {
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
        }
    }

    /** As exactly as it was recorded, but for its coordinates; {@link PublicPlaces} says what of it is shown. */
    private static PublicPlace place(Place place, Words words) {
        return new PublicPlace(
                place.country(),
                place.town(),
                words.open(place.venue()),
                Coordinates.snapped(words.open(place.coordinates()), place.precision()),
                Kebab.of(place.precision()));
    }

    private static PublicSource source(Source source, Words words) {
        return new PublicSource(
                words.open(source.title()),
                words.open(source.outlet()),
                words.open(source.address()),
                source.published() == null ? null : source.published().edtf());
    }

    private static @Nullable People people(@Nullable Turnout turnout, Words words) {
        return turnout == null ? null : new People(turnout.low(), turnout.high(), words.open(turnout.words()));
    }

    private static @Nullable Ending ending(Says.@Nullable Outcome outcome, Words words) {
        return outcome == null
                ? null
                : new Ending(
                        outcome.repelled() ? "repelled" : "homes-demolished",
                        outcome.homesLow(),
                        outcome.homesHigh(),
                        words.open(outcome.account()));
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
