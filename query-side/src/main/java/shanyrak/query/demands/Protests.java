package shanyrak.query.demands;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.clock.AnswerClock;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.SealedWords;
import shanyrak.query.platform.Words;

/** Works out the clocks of protests, letters handed in and petitions that count, from the entries that respond to them. */
@Component
class Protests {

    private final JdbcClient jdbc;
    private final SealedWords sealed;

    Protests(@QuerySideDatabase JdbcClient jdbc, SealedWords sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    record Clocked(Entry protest, AnswerClock clock) {}

    /** Without the reasons of decisions. */
    List<Clocked> unopened(Collection<UUID> entries) {
        return clocked(counting(entries), Entry::clock);
    }

    /** With the reasons of decisions in the clear. */
    List<Clocked> opened(Collection<UUID> entries) {
        List<Entry> protests = counting(entries);
        Words words = sealed.of(protests.stream()
                .filter(protest -> !protest.decisions().isEmpty())
                .map(Entry::entry)
                .toList());
        return clocked(protests, (protest, responses) -> protest.clock(responses, words));
    }

    private List<Clocked> clocked(List<Entry> protests, BiFunction<Entry, Stream<Entry>, AnswerClock> clock) {
        Map<UUID, List<Entry>> responses = responses(protests);
        return protests.stream()
                .map(protest -> new Clocked(
                        protest,
                        clock.apply(
                                protest,
                                responses.getOrDefault(protest.entry(), List.of()).stream()
                                        .filter(response -> response.campaign().equals(protest.campaign())))))
                .toList();
    }

    private List<Entry> counting(Collection<UUID> entries) {
        return jdbc.sql("SELECT * FROM demands_v1.entry WHERE entry = ANY (:entries) AND counts AND way = 'ADDRESSED'")
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, _) -> EntryRows.entry(row))
                .list();
    }

    /** By what they respond to. */
    private Map<UUID, List<Entry>> responses(List<Entry> protests) {
        return jdbc
                .sql("SELECT * FROM demands_v1.entry WHERE answers && :entries AND answers <> '{}' AND counts")
                .param("entries", protests.stream().map(Entry::entry).toArray(UUID[]::new))
                .query((row, _) -> EntryRows.entry(row))
                .list()
                .stream()
                .flatMap(response ->
                        response.says().answers().stream().distinct().map(answered -> Map.entry(answered, response)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
