package shanyrak.query.citation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A citation for LaTeX, in UTF-8. Braces are written as commands, because BibTeX counts even those with a backslash; the
 * address is taken verbatim by those who know the field, and has nothing in it but what addresses may have.
 */
final class BibTeX {

    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '{', "\\textbraceleft{}"),
            Map.entry((int) '}', "\\textbraceright{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '<', "\\textless{}"),
            Map.entry((int) '>', "\\textgreater{}"),
            Map.entry((int) '|', "\\textbar{}"),
            Map.entry((int) '"', "\\symbol{34}"),
            Map.entry((int) '$', "\\$"),
            Map.entry((int) '&', "\\&"),
            Map.entry((int) '%', "\\%"),
            Map.entry((int) '#', "\\#"),
            Map.entry((int) '_', "\\_"));

    private BibTeX() {}

    static String write(Citation citation) {
        return fields(citation).entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{" + citation.key() + ",\n", "\n}\n"));
    }

    private static Map<String, String> fields(Citation citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", whole(citation.author()));
        fields.put("title", whole(citation.title()));
        fields.put("howpublished", text(citation.publisher()));
        LocalDate issued = citation.issued();
        if (issued != null) {
            fields.put("year", Integer.toString(issued.getYear()));
            fields.put("month", Integer.toString(issued.getMonthValue()));
        }
        if (citation.version() != null) {
            fields.put("version", citation.version().toString());
        }
        fields.put("note", text(citation.note()));
        fields.put("url", citation.address().toASCIIString());
        fields.put("urldate", citation.accessed().toString());
        fields.put("langid", citation.language());
        return fields;
    }

    /** In braces of its own: a name that is not taken apart, a title whose letters stay as they are. */
    private static String whole(String text) {
        return "{" + text(text) + "}";
    }

    static String text(String plain) {
        return plain.codePoints()
                .mapToObj(it -> SPECIAL.getOrDefault(it, Character.toString(it)))
                .collect(Collectors.joining());
    }
}
