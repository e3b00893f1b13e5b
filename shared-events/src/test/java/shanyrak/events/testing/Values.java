package shanyrak.events.testing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import shanyrak.events.values.Place;
import shanyrak.events.values.Precision;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Source;
import shanyrak.events.values.Text;
import shanyrak.events.values.When;

/**
 * Values for events. Words are sealed by whatever is given, so that a test with a real vault uses real ciphertext; the
 * default only encodes them.
 */
public final class Values {

    private final BiFunction<UUID, String, Sealed> seal;

    public Values(BiFunction<UUID, String, Sealed> seal) {
        this.seal = seal;
    }

    /** Values whose words are merely encoded: for tests in which nobody opens them. */
    public static Values unopened() {
        return new Values((key, words) ->
                new Sealed(key, Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8))));
    }

    public Sealed words(UUID key, String words) {
        return seal.apply(key, words);
    }

    public List<Text> english(UUID key, String words) {
        return List.of(new Text("en", words(key, words)));
    }

    public Place town(UUID key, String country, String town) {
        return new Place(country, town, words(key, "the main square"), null, Precision.TOWN);
    }

    public Source source(UUID key, String title) {
        return new Source(
                words(key, title),
                words(key, "An outlet"),
                words(key, "https://example.org/a"),
                When.parse("2006-04-20"));
    }
}
