package shanyrak.query.fulltext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody searches for: words that must all be there, "words in this order", and -words that must not be.
 */
public record SearchWords(List<Term> terms) {

    /** Longer texts are refused. */
    public static final int LONGEST = 200;

    private static final int MOST_TERMS = 16;
    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");
    private static final Pattern SEARCHABLE = Pattern.compile(".*[\\p{L}\\p{N}].*", Pattern.DOTALL);
    private static final Pattern CYRILLIC = Pattern.compile(".*\\p{IsCyrillic}.*", Pattern.DOTALL);
    private static final int PREFIX_FROM = 4;

    /**
     * One thing that is searched for.
     *
     * @param words as they are written, one or more in this order
     * @param sounds the same as they sound
     * @param name the token of the name that it is; empty if it is none
     * @param prefix whether an ending may follow: PostgreSQL does not know those of Kazakh
     */
    record Term(String words, String sounds, String name, boolean prefix, boolean unwanted) {

        static Term of(String words, boolean unwanted) {
            List<String> folded = Folding.words(words);
            String name = (folded.isEmpty() ? Optional.<Names.Found>empty() : Names.at(folded, 0))
                    .filter(found -> found.words() == folded.size())
                    .map(Names.Found::token)
                    .orElse("");
            boolean prefix = folded.size() == 1
                    && folded.getFirst().length() >= PREFIX_FROM
                    && CYRILLIC.matcher(words).matches();
            return new Term(words, String.join(" ", folded), name, prefix, unwanted);
        }
    }

    /** Empty where there is nothing in it that could be searched for, or too much. */
    public static Optional<SearchWords> parse(String text) {
        List<Term> terms = joined(terms(text));
        boolean searchable = text.length() <= LONGEST
                && terms.size() <= MOST_TERMS
                && terms.stream().anyMatch(term -> !term.unwanted());
        return searchable ? Optional.of(new SearchWords(terms)) : Optional.empty();
    }

    /** One thing whose words follow one another; empty where there are none. */
    public static Optional<SearchWords> phrase(String text) {
        return text.length() <= LONGEST && !Folding.words(text).isEmpty()
                ? Optional.of(new SearchWords(List.of(Term.of(text, false))))
                : Optional.empty();
    }

    private static List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text);
        while (matcher.find()) {
            String words = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            if (SEARCHABLE.matcher(words).matches() && !Folding.words(words).isEmpty()) {
                terms.add(Term.of(words, !matcher.group(1).isEmpty()));
            }
        }
        return terms;
    }

    /** Words that are one name together, such as Alma Ata, are one term. */
    private static List<Term> joined(List<Term> terms) {
        List<Term> joined = new ArrayList<>();
        for (int n = 0; n < terms.size(); ) {
            int words = wordsOfName(terms.subList(n, terms.size()));
            joined.add(
                    words < 2
                            ? terms.get(n)
                            : Term.of(
                                    terms.subList(n, n + words).stream()
                                            .map(Term::words)
                                            .collect(Collectors.joining(" ")),
                                    false));
            n += Math.max(words, 1);
        }
        return joined;
    }

    private static int wordsOfName(List<Term> terms) {
        List<String> sounds = terms.stream()
                .takeWhile(term -> !term.unwanted() && !term.sounds().contains(" "))
                .map(Term::sounds)
                .toList();
        return sounds.isEmpty()
                ? 0
                : Names.at(sounds, 0).map(Names.Found::words).orElse(0);
    }

    /**
     * A {@code tsquery} for what is to be found.
     *
     * @param weights of the parts of a document that may be searched, such as {@code BC}; empty where all may
     * @param name what the parameters' names begin with
     */
    public Sql sql(String weights, String name) {
        return sql(terms, weights, name, " && ");
    }

    /** The same for any of the words alone, to be marked where they are shown. */
    Sql any(String name) {
        return sql(
                terms.stream()
                        .filter(term -> !term.unwanted())
                        .flatMap(term -> Stream.of(term.words().split("\\s+"))
                                .filter(word -> SEARCHABLE.matcher(word).matches())
                                .map(word -> Term.of(word, false)))
                        .toList(),
                "ABCD",
                name,
                " || ");
    }

    /** An expression with its parameters. */
    public record Sql(String expression, Map<String, Object> parameters) {}

    private static Sql sql(List<Term> terms, String weights, String name, String operator) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> expressions = new ArrayList<>();
        for (int n = 0; n < terms.size(); n++) {
            Term term = terms.get(n);
            String written = name + n + "w";
            String sounds = name + n + "s";
            parameters.put(written, lexeme(term.words(), weights));
            parameters.put(sounds, sounds(term, weights));
            String either = "(to_tsquery('russian', :" + written + ") || to_tsquery('simple', :" + sounds + "))";
            expressions.add(term.unwanted() ? "!!" + either : either);
        }
        return new Sql("(" + String.join(operator, expressions) + ")", parameters);
    }

    private static String sounds(Term term, String weights) {
        String sounds = lexeme(term.sounds(), term.prefix() ? "*" + weights : weights);
        return term.name().isEmpty() ? sounds : sounds + " | " + lexeme(term.name(), weights);
    }

    /** In quotes all is text, and words in it follow one another. */
    private static String lexeme(String text, String flags) {
        return "'" + text.replace("\\", " ").replace("'", " ") + (flags.isEmpty() ? "'" : "':" + flags);
    }
}
