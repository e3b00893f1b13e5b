package shanyrak.query.reading;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import shanyrak.web.Languages;

/**
 * Words in the language that a reader understands best of those there are.
 *
 * @param language BCP 47 tag of the words, which may not be the reader's
 */
public record Said(String language, String words) {

    /** What was said in the reader's language, else in English, Russian or Kazakh, else nothing. */
    public static Said in(Locale reader, Map<String, String> texts) {
        return Stream.concat(Stream.of(reader.getLanguage()), Languages.PLANNED.stream())
                .filter(texts::containsKey)
                .map(language -> new Said(language, texts.getOrDefault(language, "")))
                .findFirst()
                .orElseGet(() -> new Said(reader.getLanguage(), ""));
    }
}
