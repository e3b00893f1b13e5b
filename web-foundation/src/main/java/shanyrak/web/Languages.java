package shanyrak.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The languages on offer: English, and those of the planned ones whose message files are there. */
@Component
public final class Languages {

    /** The tags of all that are planned; what is not said in one is looked for in the others in this order. */
    public static final List<String> PLANNED = List.of("en", "ru", "kk");

    static final Locale FALLBACK = Locale.ENGLISH;

    private final Map<String, Locale> offered;
    private final MessageSource messages;

    Languages(MessageSource messages) {
        this.messages = messages;
        this.offered = PLANNED.stream()
                .filter(Languages::isWritten)
                .collect(Collectors.toMap(tag -> tag, Locale::forLanguageTag));
    }

    Locale orFallback(Locale.LanguageRange... wishes) {
        var found = Locale.lookup(List.of(wishes), offered.values());
        return found == null ? FALLBACK : found;
    }

    boolean offers(String tag) {
        return offered.containsKey(tag);
    }

    Locale of(String tag) {
        return offered.getOrDefault(tag, FALLBACK);
    }

    /** @param address of what is to be read in the language with a tag */
    List<Language> all(UnaryOperator<String> address) {
        return offered.keySet().stream()
                .sorted()
                .map(tag -> new Language(tag, name(tag), address.apply(tag)))
                .toList();
    }

    private String name(String tag) {
        return messages.getMessage("language." + tag, null, FALLBACK);
    }

    private static boolean isWritten(String tag) {
        return tag.equals(FALLBACK.getLanguage())
                || Languages.class.getResource("/messages/layout_" + tag + ".properties") != null;
    }
}
