package shanyrak.query.fulltext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.QuerySideDatabase;

/** Marks in texts what was searched for. The database that found a word also says which words those are. */
@Component
public class Highlights {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’ʼ-][\\p{L}\\p{N}\\p{M}]+)*");

    private final JdbcClient jdbc;

    Highlights(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A piece of a text. */
    public record Piece(String text, boolean found) {}

    /** Those words of some texts that were searched for. */
    public Set<String> found(SearchWords search, Collection<String> texts) {
        Set<String> words = new TreeSet<>();
        texts.forEach(text -> WORD.matcher(text).results().map(it -> it.group()).forEach(words::add));
        List<SearchedText> searched =
                words.stream().map(word -> SearchedText.of(List.of(word))).toList();
        SearchWords.Sql any = search.any("any");
        return jdbc.sql("""
                        SELECT word FROM unnest(:words, :sounds) AS it (word, sounds)
                        WHERE (to_tsvector('russian', word) || to_tsvector('simple', sounds)) @@""" + " " + any.expression())
                .param("words", searched.stream().map(SearchedText::words).toArray(String[]::new))
                .param("sounds", searched.stream().map(SearchedText::sounds).toArray(String[]::new))
                .params(any.parameters())
                .query((row, _) -> row.getString("word"))
                .set();
    }

    /** @param found words, as {@link #found} told */
    public static List<Piece> pieces(String text, Set<String> found) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (found.contains(word.group())) {
                add(pieces, text.substring(end, word.start()), false);
                add(pieces, word.group(), true);
                end = word.end();
            }
        }
        add(pieces, text.substring(end), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
