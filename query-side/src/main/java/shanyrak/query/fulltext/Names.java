package shanyrak.query.fulltext;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Names that mean the same, from {@code names.txt}: each group has a token of its own, which no text holds by itself. */
final class Names {

    /** A Kazakh or Russian ending may follow a name of at least so many letters. */
    private static final int ENDING_FROM = 5;

    private static final Names ALL = read();

    /** By the first word of a name: the longest names first. */
    private final Map<String, List<Name>> byFirstWord;

    private Names(Map<String, List<Name>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    private record Name(List<String> words, String token) {

        boolean startsAt(List<String> text, int n) {
            return n + words.size() <= text.size()
                    && text.subList(n, n + words.size()).equals(words);
        }
    }

    /** A name that was found: how many words it has, and the token of its group. */
    record Found(int words, String token) {}

    /** The name that begins at a word of a folded text. */
    static Optional<Found> at(List<String> text, int n) {
        return ALL.byFirstWord.getOrDefault(text.get(n), List.of()).stream()
                .filter(name -> name.startsAt(text, n))
                .map(name -> new Found(name.words().size(), name.token()))
                .findFirst();
    }

    /** The same in a text, where a name of one word may have an ending. */
    static Optional<Found> inTextAt(List<String> text, int n) {
        String word = text.get(n);
        Optional<Found> found = at(text, n);
        for (int length = word.length() - 1; found.isEmpty() && length >= ENDING_FROM; length--) {
            found = at(List.of(word.substring(0, length)), 0);
        }
        return found;
    }

    private static Names read() {
        Map<String, List<Name>> names = new HashMap<>();
        int group = 0;
        for (String line : lines()) {
            String token = "name" + group++;
            for (String written : line.split("\\|")) {
                List<String> words = Folding.words(written);
                names.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Name(words, token));
            }
        }
        names.values()
                .forEach(all -> all.sort((one, other) ->
                        Integer.compare(other.words().size(), one.words().size())));
        return new Names(names);
    }

    private static List<String> lines() {
        try (InputStream file =
                Objects.requireNonNull(Names.class.getResourceAsStream("/shanyrak/query/fulltext/names.txt"))) {
            return Stream.of(new String(file.readAllBytes(), UTF_8).split("\n"))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
