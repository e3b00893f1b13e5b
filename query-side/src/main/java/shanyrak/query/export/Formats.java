package shanyrak.query.export;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All formats. */
@Component
class Formats {

    private final ExportInWords words;

    Formats(ExportInWords words) {
        this.words = words;
    }

    /**
     * @param raw of a table: every word as it was typed, for programs
     * @param marked of a table: with a byte order mark, for spreadsheets
     */
    Optional<Format> find(String extension, boolean raw, boolean marked) {
        return all(raw, marked)
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    private Stream<Format> all(boolean raw, boolean marked) {
        return Stream.of(
                new Csv(words, raw, marked),
                new JsonLines(words),
                new GeoJson(words),
                new Atom(words),
                new JsonFeed(words),
                new ICalendar(words),
                new TimelineJs(words),
                new DataPackage(words));
    }
}
