package shanyrak.query.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.Licence;
import shanyrak.query.timeline.EntriesInWords;
import shanyrak.query.timeline.EntryCard;
import shanyrak.query.timeline.Line;
import shanyrak.query.timeline.TimelineEntry;

/** Says in the reader's language what an export tells people rather than programs. */
@Component
class ExportInWords {

    /** What tells an entry from others of its kind, place and day: the first of these that it says. */
    private static final List<String> TELLING =
            List.of("target", "outlet", "against", "court", "by", "addressee", "to", "organisers");

    /** Characters of a line in a title. */
    private static final int LONG = 80;

    private final MessageSource messages;
    private final EntriesInWords words;

    ExportInWords(MessageSource messages, EntriesInWords words) {
        this.messages = messages;
        this.words = words;
    }

    /**
     * An entry as a list of headlines shows it.
     *
     * @param plainTitle tells it from other entries
     * @param title the same, and when it is not to be taken as it stands
     * @param lines what it says, one thing a line
     */
    record Told(EntryCard card, String plainTitle, String title, List<String> lines) {

        String text() {
            return String.join("\n", lines);
        }

        /** One of the things that it says. */
        Optional<String> line(String name) {
            return ExportInWords.line(card, name);
        }
    }

    Told tell(TimelineEntry it, Map<Integer, String> offices, Locale reader) {
        EntryCard card = words.card(it, offices, reader);
        String title = title(card, reader);
        return new Told(card, title, marked(title, it, reader), lines(card, reader));
    }

    /** What is read by programs speaks one language, so that it is the same for everyone. */
    About about(Export what) {
        return about(what, Locale.ENGLISH);
    }

    About about(Export what, Locale reader) {
        Identity identity = what.identity();
        return new About(
                what.campaign().campaign(),
                what.campaign().titleIn(reader).words(),
                identity.position(),
                identity.epoch(),
                identity.lacking() == 0 ? null : identity.lacking(),
                what.search().toASCIIString(),
                Licence.NAME,
                Licence.ADDRESS,
                cite(what, reader));
    }

    String say(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }

    private String cite(Export what, Locale reader) {
        String cite = say(
                reader,
                "export.cite",
                what.campaign().titleIn(reader).words(),
                Long.toString(what.identity().position()),
                what.identity().day().toString(),
                Long.toString(what.identity().epoch()),
                what.asOf(),
                Licence.NAME);
        long lacking = what.identity().lacking();
        return lacking == 0 ? cite : say(reader, "export.cite.incomplete", cite, lacking);
    }

    private String title(EntryCard card, Locale reader) {
        String title = say(reader, "export.entry", card.heading(), card.date());
        return TELLING.stream()
                .flatMap(name -> line(card, name).stream())
                .findFirst()
                .map(line -> say(reader, "export.entry.telling", title, cut(line)))
                .orElse(title);
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) > LONG
                ? line.substring(0, line.offsetByCodePoints(0, LONG)) + "…"
                : line;
    }

    /** A title that says when an entry is not to be taken as it stands. */
    String marked(String title, TimelineEntry entry, Locale reader) {
        String state = state(entry);
        return state == null ? title : say(reader, "export.entry." + state, title);
    }

    private static @Nullable String state(TimelineEntry entry) {
        return switch (entry.standing()) {
            case "retracted", "disputed" -> entry.standing();
            default -> isCalledOff(entry) ? "called-off" : null;
        };
    }

    private static Optional<String> line(EntryCard card, String name) {
        return card.lines().stream()
                .filter(line -> line.name().equals(name))
                .map(Line::text)
                .findFirst();
    }

    static boolean isCalledOff(TimelineEntry entry) {
        var outcome = entry.details().outcome();
        return outcome != null && outcome.ended().equals("called-off");
    }

    private List<String> lines(EntryCard card, Locale reader) {
        List<String> lines = new ArrayList<>();
        retraction(card.entry(), reader).ifPresent(lines::add);
        card.lines().forEach(line -> lines.add(say(reader, "export.line", line.label(), line.text())));
        lines.add(say(reader, "export.standing", card.standing()));
        return lines;
    }

    /** Why an entry no longer counts. */
    Optional<String> retraction(TimelineEntry entry, Locale reader) {
        if (entry.retracted() == null) {
            return Optional.empty();
        }
        String reason = say(reader, "retraction." + Kebab.constant(entry.retracted()));
        String explanation = entry.details().explanation();
        return Optional.of(
                explanation == null
                        ? say(reader, "export.retracted", reason)
                        : say(reader, "export.retracted.explained", reason, explanation));
    }
}
