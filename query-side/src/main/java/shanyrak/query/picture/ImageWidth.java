package shanyrak.query.picture;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shanyrak.query.reading.Parameters;

/** How wide an image of dots is: few sizes, so that few have to be drawn. */
public record ImageWidth(
        @Parameter(description = "How many dots wide: 600, or 1200 (the default)", example = "600") @Nullable
        String width) {

    /** @param whole that it usually is; the other one is half of it */
    public int read(int whole, Parameters asked) {
        Integer read = asked.read(
                "width",
                width,
                "NotAWidth",
                text -> Optional.of(text)
                        .filter(it -> it.equals(Integer.toString(whole)) || it.equals(Integer.toString(whole / 2)))
                        .map(Integer::valueOf));
        return Objects.requireNonNullElse(read, whole);
    }
}
