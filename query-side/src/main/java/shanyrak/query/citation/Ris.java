package shanyrak.query.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A citation for reference managers: lines of a tag, two spaces, a hyphen and a value. */
final class Ris {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String write(Citation citation) {
        return new Ris().of(citation);
    }

    private String of(Citation citation) {
        LocalDate issued = citation.issued();
        line("TY", "ELEC");
        line("ID", citation.key());
        line("AU", citation.author());
        line("TI", citation.title());
        line("PB", citation.publisher());
        line("PY", issued == null ? null : Integer.toString(issued.getYear()));
        line("DA", issued == null ? null : DAY.format(issued));
        line("ET", citation.version() == null ? null : citation.version().toString());
        line("N1", citation.note());
        line("LA", citation.language());
        line("UR", citation.address().toASCIIString());
        line("Y2", DAY.format(citation.accessed()));
        line("ER", "");
        return lines.toString();
    }

    private void line(String tag, @Nullable String value) {
        if (value != null) {
            lines.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}
