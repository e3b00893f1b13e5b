package shanyrak.query.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import shanyrak.query.export.ExportInWords.Told;
import shanyrak.query.timeline.Corrections.Correction;
import shanyrak.query.timeline.Difference;

/** Says in the reader's language what changed, from what to what, and why. */
@Component
class CorrectionsInWords {

    private final ExportInWords words;

    CorrectionsInWords(ExportInWords words) {
        this.words = words;
    }

    /** What a feed shows of a correction. */
    record Item(String title, String text) {}

    String title(Export record) {
        return words.say(
                record.reader(),
                "export.corrections",
                record.campaign().titleIn(record.reader()).words());
    }

    Item tell(Correction it, Map<Integer, String> offices, Locale reader) {
        Told told = words.tell(it.entry(), offices, reader);
        String change = words.say(reader, "export.change." + it.change());
        return new Item(
                words.say(reader, "export.correction", change, told.plainTitle()),
                String.join("\n", lines(it, told, reader)));
    }

    private List<String> lines(Correction it, Told told, Locale reader) {
        List<String> lines = new ArrayList<>();
        words.retraction(it.entry(), reader).ifPresent(lines::add);
        if (it.reason() != null) {
            lines.add(words.say(reader, "export.correction.why", it.reason()));
        }
        it.differences().forEach(difference -> lines.add(line(difference, reader)));
        lines.add(words.say(reader, "export.standing", told.card().standing()));
        return lines;
    }

    private String line(Difference it, Locale reader) {
        if (it.old() == null) {
            return words.say(reader, "export.difference.added", it.label(), String.valueOf(it.now()));
        }
        return it.now() == null
                ? words.say(reader, "export.difference.gone", it.label(), it.old())
                : words.say(reader, "export.difference", it.label(), it.old(), it.now());
    }
}
