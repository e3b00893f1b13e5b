package shanyrak.query.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.web.Messages;

/** All formats, with the words of the product, and without a database. */
final class Writing {

    private static final AnnotationConfigApplicationContext WORDS = words();
    static final Formats FORMATS = WORDS.getBean(Formats.class);

    private Writing() {}

    static List<String> extensions() {
        return List.of("csv", "jsonl", "geojson", "atom", "json", "ics", "timelinejs.json", "zip");
    }

    static Stream<Format> formatsWithTheirVariants() {
        return Stream.concat(
                extensions().stream().map(Writing::format),
                Stream.of(
                        FORMATS.find("csv", true, false).orElseThrow(),
                        FORMATS.find("csv", false, true).orElseThrow()));
    }

    static Format format(String extension) {
        return FORMATS.find(extension, false, false).orElseThrow();
    }

    static byte[] write(Format format, Export what) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(what, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** What the examples say of themselves. */
    static About about() {
        return WORDS.getBean(ExportInWords.class).about(Examples.export());
    }

    private static AnnotationConfigApplicationContext words() {
        AnnotationConfigApplicationContext words = new AnnotationConfigApplicationContext();
        words.registerBean("messageSource", MessageSource.class, Writing::messages);
        words.register(DatesInWords.class, EntriesInWords.class, ExportInWords.class, Formats.class);
        words.refresh();
        return words;
    }

    private static Messages messages() {
        return new Messages("messages/layout", "messages/words", "messages/query", "messages/export");
    }
}
