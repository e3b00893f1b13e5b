package shanyrak.query.fulltext;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it is kept for searching.
 *
 * @param words as they are written, which PostgreSQL stems
 * @param sounds the same words as they sound, and the names among them
 */
public record SearchedText(String words, String sounds) {

    public static SearchedText of(List<String> texts) {
        String words = String.join("\n", texts);
        return new SearchedText(words, sounds(words));
    }

    private static String sounds(String text) {
        List<String> words = Folding.words(text);
        List<String> sounds = new ArrayList<>(words);
        for (int n = 0; n < words.size(); n++) {
            Names.inTextAt(words, n).ifPresent(name -> sounds.add(name.token()));
        }
        return String.join(" ", sounds);
    }
}
