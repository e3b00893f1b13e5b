package shanyrak.query.oembed;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shanyrak.query.reading.Parameters;

/** How much room there is, in pixels. */
record Largest(int width, int height) {

    private static final int ANY = 100_000;

    static Largest read(Asked asked) {
        Parameters parameters = new Parameters();
        Largest largest = new Largest(
                pixels("maxwidth", asked.maxwidth(), parameters), pixels("maxheight", asked.maxheight(), parameters));
        parameters.check();
        return largest;
    }

    private static int pixels(String name, @Nullable String text, Parameters asked) {
        Integer read = asked.read(
                name,
                text,
                "NotSoManyPixels",
                it -> it.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(it)) : Optional.empty());
        return Objects.requireNonNullElse(read, ANY);
    }

    boolean takes(int wide, int high) {
        return wide <= width && high <= height;
    }
}
