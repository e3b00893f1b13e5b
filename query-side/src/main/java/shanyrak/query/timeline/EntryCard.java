package shanyrak.query.timeline;

import java.util.List;
import java.util.Set;

/** An entry as a page shows it, in the reader's language. */
public record EntryCard(
        TimelineEntry entry, String date, String kind, String side, String standing, String heading, List<Line> lines) {

    private static final Set<String> BRIEF = Set.of(
            "target",
            "to",
            "outlet",
            "channel",
            "items",
            "turnout",
            "against",
            "words",
            "outcome",
            "time",
            "signatures",
            "homes",
            "people",
            "court",
            "nature",
            "by",
            "due");

    /** What a list shows. The entry's own page shows all. */
    public List<Line> brief() {
        return lines.stream().filter(line -> BRIEF.contains(line.name())).toList();
    }

    /** Without what has a place of its own on the entry's page. */
    public List<Line> full() {
        return lines.stream().filter(line -> !line.name().equals("sources")).toList();
    }
}
