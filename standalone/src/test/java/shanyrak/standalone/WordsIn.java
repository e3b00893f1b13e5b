package shanyrak.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The words that can be read in JSON, be they written as they are or in base64; in lower case. */
final class WordsIn {

    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

    private WordsIn() {}

    /** Words of at least five letters in all texts of the JSON. */
    static Set<String> json(JsonNode json) {
        Set<String> words = new HashSet<>();
        collect(json, words);
        return words;
    }

    private static void collect(JsonNode json, Set<String> words) {
        if (json.isString()) {
            words.addAll(text(json.asString()));
            words.addAll(text(decoded(json.asString())));
        }
        json.forEach(part -> collect(part, words));
    }

    private static Set<String> text(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text).results().map(MatchResult::group).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
