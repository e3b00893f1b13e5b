package shanyrak.query.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Answers with pictures. What is drawn in dots is kept for a while: as long as a picture says the same, it looks the same. */
@Component
public class Pictures {

    /** As long as a key that was destroyed may still open words. */
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private static final long ROOM = 8 * 1024 * 1024;

    private final ITemplateEngine templates;
    private final Cache<Drawn, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Drawn key, byte[] png) -> png.length)
            .expireAfterWrite(AT_MOST)
            .build();

    Pictures(ITemplateEngine templates) {
        this.templates = templates;
    }

    private record Drawn(Picture picture, int dots) {}

    /** @param dots so many wide */
    public ResponseEntity<byte[]> png(Picture picture, int dots) {
        byte[] png = drawn.get(new Drawn(picture, dots), it -> Dots.png(it.picture(), it.dots()));
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(Objects.requireNonNull(png));
    }

    public ResponseEntity<byte[]> svg(Picture picture, Locale reader) {
        return SvgAnswer.of(templates.process(
                "query/picture", new Context(reader, Map.of("picture", picture, "poles", Crown.path()))));
    }
}
