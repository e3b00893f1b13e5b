package shanyrak.query.fulltext;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes words as they sound, in Latin letters, so that Шаңырақ, Шанырак, Shanyrak and Shanyraq become one. Letters of the
 * Russian and the Kazakh alphabets are read as English newspapers write them; whatever is written in several ways
 * there (y and i, q and k, kh and h, gh and g, ye and e) is made the same.
 */
final class Folding {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<Character, String> LETTERS = letters();

    /** In this order. */
    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("kh", "h"),
            new Spelling("gh", "g"),
            new Spelling("shch", "sh"),
            new Spelling("sch", "sh"),
            new Spelling("j", "zh"),
            new Spelling("q", "k"),
            new Spelling("x", "ks"),
            new Spelling("w", "v"),
            new Spelling("y", "i"),
            new Spelling("i([aeou])", "$1"),
            new Spelling("(\\p{L})\\1+", "$1"));

    private Folding() {}

    private record Spelling(Pattern written, String sounds) {

        Spelling(String written, String sounds) {
            this(Pattern.compile(written), sounds);
        }

        String applyTo(String word) {
            return written.matcher(word).replaceAll(sounds);
        }
    }

    /** The words of a text, each as it sounds; hyphens and apostrophes separate. */
    static List<String> words(String text) {
        String plain = MARKS.matcher(
                        Normalizer.normalize(inLatinLetters(text.toLowerCase(Locale.ROOT)), Normalizer.Form.NFKD))
                .replaceAll("");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            words.add(sounds(word.group()));
        }
        return words;
    }

    static String text(String text) {
        return String.join(" ", words(text));
    }

    private static String sounds(String word) {
        String sounds = word;
        for (Spelling spelling : SPELLINGS) {
            sounds = spelling.applyTo(sounds);
        }
        return sounds;
    }

    private static String inLatinLetters(String text) {
        StringBuilder latin = new StringBuilder(text.length() + 8);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int n = 0; n < composed.length(); n++) {
            char letter = composed.charAt(n);
            latin.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return latin.toString();
    }

    private static Map<Character, String> letters() {
        String cyrillic = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі’ʼ'";
        String[] latin =
                ("a b v g d e e zh z i i k l m n o p r s t u f h ts ch sh sh - i - e iu ia a g k n o u u h i - - -")
                        .split(" ");
        Map<Character, String> letters = new java.util.HashMap<>();
        for (int n = 0; n < latin.length; n++) {
            letters.put(cyrillic.charAt(n), latin[n].equals("-") ? "" : latin[n]);
        }
        return Map.copyOf(letters);
    }
}
