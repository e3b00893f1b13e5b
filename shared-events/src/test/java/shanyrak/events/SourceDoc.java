package shanyrak.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Javadoc of a declaration, as the source has it.
 *
 * @param text what stands before the tags, in one line
 * @param params what is said of each record component
 */
record SourceDoc(String text, Map<String, String> params) {

    /** Whatever stands between a comment and the word that declares a type. */
    private static final String ANNOTATIONS = "(?:(?!/\\*\\*|\\b(?:record|enum|interface) )[^;])*?";

    private static final Pattern TAG = Pattern.compile("@param (\\w+) ([^@]*(?:@(?!param )[^@]*)*)");
    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|link) ([^}]*)}");

    /** That of a record, an enum or an interface, if it has one. */
    static Optional<SourceDoc> ofType(String source, String name) {
        return of(source, ANNOTATIONS + "(?:record|enum|interface) " + name + "\\b");
    }

    /** That of a method without parameters, if it has one. */
    static Optional<SourceDoc> ofAccessor(String source, String name) {
        return of(source, "[\\w<>]+ " + name + "\\(\\);");
    }

    /** That of an enum constant, if it has one. */
    static Optional<SourceDoc> ofConstant(String source, String name) {
        return of(source, name + "\\b");
    }

    private static Optional<SourceDoc> of(String source, String declaration) {
        Matcher comment = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + declaration, Pattern.DOTALL)
                .matcher(source);
        return comment.find() ? Optional.of(read(comment.group(1))) : Optional.empty();
    }

    private static SourceDoc read(String comment) {
        String line = INLINE.matcher(comment.replaceAll("\\s*\\n\\s*\\*[ \\t]*", " "))
                .replaceAll(code -> "`" + code.group(1).replace('#', '.') + "`");
        int tags = (line + "@param ").indexOf("@param ");
        Map<String, String> params = new LinkedHashMap<>();
        TAG.matcher(line)
                .results()
                .forEach(tag -> params.put(tag.group(1), tag.group(2).strip()));
        return new SourceDoc(line.substring(0, tags).strip(), params);
    }

    /** Says what is wanting in the Javadoc of an event, or nothing. */
    String wanting() {
        if (!text.matches("[A-Z].*\\.")) {
            return "has no sentence";
        }
        return text.matches(".*\\b([Pp]ersonal data)\\b.*") ? "" : "does not say whether it carries personal data";
    }
}
