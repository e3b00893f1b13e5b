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

    /** As they stand today, without the reasons of decisions. */
    List<Clocked> unopened(Collection<UUID> entries) {
        return clocked(counting(entries, States.NEWEST), States.NEWEST, Entry::clock);
    }

    /** All of a state, without the reasons of decisions. */
    List<Clocked> unopened(State state) {
        List<Entry> all = jdbc.sql("SELECT * FROM " + state.entries().sql()
                        + " entry WHERE campaign = :campaign AND (way = 'ADDRESSED' OR answers <> '{}')")
                .params(state.entries().parameters())
                .query((row, _) -> EntryRows.entry(row))
                .list();
        return clocked(
                all.stream().filter(entry -> entry.way() == Way.ADDRESSED).toList(), byAnswered(all), Entry::clock);
    }

    /** As they stood, with the reasons of decisions in the clear. */
    List<Clocked> opened(Collection<UUID> entries, State state) {
        List<Entry> protests = counting(entries, state.entries());
        Words words = sealed.of(protests.stream()
                .filter(protest -> !protest.decisions().isEmpty())
                .map(Entry::entry)
                .toList());
        return clocked(protests, state.entries(), (protest, responses) -> protest.clock(responses, words));
    }

    private List<Clocked> clocked(
            List<Entry> protests, Relation from, BiFunction<Entry, Stream<Entry>, AnswerClock> clock) {
        return clocked(protests, responses(protests, from), clock);
    }

    private static List<Clocked> clocked(
            List<Entry> protests,
            Map<UUID, List<Entry>> responses,
            BiFunction<Entry, Stream<Entry>, AnswerClock> clock) {
        return protests.stream()
                .map(protest -> new Clocked(
                        protest,
                        clock.apply(
                                protest,
                                responses.getOrDefault(protest.entry(), List.of()).stream()
                                        .filter(response -> response.campaign().equals(protest.campaign())))))
                .toList();
    }

    private List<Entry> counting(Collection<UUID> entries, Relation from) {
        return jdbc.sql("SELECT * FROM " + from.sql() + " entry WHERE entry = ANY (:entries) AND way = 'ADDRESSED'")
                .params(from.parameters())
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, _) -> EntryRows.entry(row))
                .list();
    }

    private Map<UUID, List<Entry>> responses(List<Entry> protests, Relation from) {
        return byAnswered(
                jdbc.sql("SELECT * FROM " + from.sql() + " entry WHERE answers && :entries AND answers <> '{}'")
                        .params(from.parameters())
                        .param("entries", protests.stream().map(Entry::entry).toArray(UUID[]::new))
                        .query((row, _) -> EntryRows.entry(row))
                        .list());
    }

    /** By what they respond to. */
    private static Map<UUID, List<Entry>> byAnswered(List<Entry> responses) {
        return responses.stream()
                .flatMap(response ->
                        response.says().answers().stream().distinct().map(answered -> Map.entry(answered, response)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
