package shanyrak.command.testing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The form in the main part of a page as a browser sees it: its fields, what stands in them, and what must be filled in. */
public final class Form {

    private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");
    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*action=\"([^\"]*)\".*?</form>");
    private static final Pattern INPUT = Pattern.compile("(?s)<input\\b([^>]*)>");
    private static final Pattern TEXTAREA = Pattern.compile("(?s)<textarea\\b([^>]*)>(.*?)</textarea>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option[^>]*value=\"([^\"]*)\"[^>]*selected");

    private final String action;
    private final String markup;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();

    private Form(String action, String markup) {
        this.action = action;
        this.markup = markup;
        all(INPUT).forEach(input -> input(input.group(1)));
        all(TEXTAREA).forEach(area -> field(area.group(1), HtmlUtils.htmlUnescape(area.group(2))));
        all(SELECT).forEach(select -> field(select.group(1), chosen(select.group(2))));
    }

    /** The first form of the page's main part. */
    public static Form in(String page) {
        Matcher main = MAIN.matcher(page);
        Matcher form = FORM.matcher(main.find() ? main.group() : "");
        if (!form.find()) {
            throw new AssertionError("No form in " + page);
        }
        return new Form(HtmlUtils.htmlUnescape(form.group(1)), form.group());
    }

    public String action() {
        return action;
    }

    public String markup() {
        return markup;
    }

    /** What a browser sends: no radio button or box that is not ticked. */
    public Map<String, String> values() {
        return new TreeMap<>(values);
    }

    public Map<String, String> valuesWith(Map<String, String> typed) {
        Map<String, String> all = values();
        all.putAll(typed);
        return all;
    }

    /** Fields that must be filled in and that nothing stands in yet. */
    public Set<String> toFillIn() {
        Set<String> empty = new LinkedHashSet<>(required);
        empty.removeIf(field -> !values.getOrDefault(field, "").isBlank());
        return empty;
    }

    private void input(String attributes) {
        boolean choice = attributes.matches("(?s).*type=\"(radio|checkbox)\".*");
        if (!choice || attributes.contains("checked")) {
            field(attributes, attribute(attributes, "value"));
        } else if (attributes.contains("required")) {
            required.add(attribute(attributes, "name"));
        }
    }

    private void field(String attributes, String value) {
        String name = attribute(attributes, "name");
        values.put(name, value);
        if (attributes.contains("required")) {
            required.add(name);
        }
    }

    private static String chosen(String options) {
        Matcher chosen = CHOSEN.matcher(options);
        return chosen.find() ? chosen.group(1) : "";
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?s)\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
    }

    private List<MatchResult> all(Pattern pattern) {
        return pattern.matcher(markup).results().toList();
    }
}
