package shanyrak.log;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.common.AxonException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** What callers sent and what they were told, to be held against the log at the end. */
final class Ledger {

    private final Queue<List<DomainEventMessage<?>>> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<List<DomainEventMessage<?>>> refused = new ConcurrentLinkedQueue<>();
    private final Queue<List<DomainEventMessage<?>>> unknown = new ConcurrentLinkedQueue<>();
    private final Set<UUID> saidToBeRecorded = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<Class<?>, AtomicInteger> answers = new ConcurrentHashMap<>();

    /** Appends and notes the answer; throws only what no caller should ever get to see. */
    void append(PostgresEventStorageEngine engine, List<DomainEventMessage<?>> events) {
        try {
            engine.appendEvents(events);
            acknowledged.add(events);
        } catch (OutcomeUnknown nobodyKnows) {
            count(nobodyKnows);
            unknown.add(events);
        } catch (CommandAlreadyRecorded repeated) {
            count(repeated);
            saidToBeRecorded.add(repeated.command());
            refused.add(events);
        } catch (AxonException refusal) {
            count(refusal);
            refused.add(events);
        }
    }

    /** The same for an append that the log must never take. */
    void appendInVain(PostgresEventStorageEngine engine, List<DomainEventMessage<?>> events) {
        try {
            engine.appendEvents(events);
        } catch (AxonException refusal) {
            count(refusal);
            refused.add(events);
            return;
        }
        throw new AssertionError("Accepted: " + events);
    }

    private void count(Exception refusal) {
        answers.computeIfAbsent(refusal.getClass(), type -> new AtomicInteger()).incrementAndGet();
    }

    int acknowledged() {
        return acknowledged.size();
    }

    int answered(Class<? extends Exception> refusal) {
        AtomicInteger count = answers.get(refusal);
        return count == null ? 0 : count.get();
    }

    @Override
    public String toString() {
        return acknowledged() + " acknowledged, "
                + new TreeMap<>(answers.entrySet().stream()
                                .collect(toMap(entry -> entry.getKey().getSimpleName(), Map.Entry::getValue)))
                        .entrySet().stream()
                                .map(entry -> entry.getValue() + " " + entry.getKey())
                                .collect(joining(", "));
    }

    /** Every answer was true, and the log has nothing else. */
    void assertTrueOf(List<LoggedEvent> log) {
        Map<String, LoggedEvent> byId = log.stream().collect(toMap(LoggedEvent::id, Function.identity()));
        acknowledged.forEach(events -> assertWhole(events, byId));
        refused.forEach(events -> assertAbsent(events, byId));
        List<List<DomainEventMessage<?>>> written = unknown.stream()
                .filter(events -> byId.containsKey(events.getFirst().getIdentifier()))
                .toList();
        written.forEach(events -> assertWhole(events, byId));
        unknown.stream().filter(events -> !written.contains(events)).forEach(events -> assertAbsent(events, byId));
        assertThat(Stream.concat(acknowledged.stream(), written.stream())
                        .mapToInt(List::size)
                        .sum())
                .as("events that somebody sent")
                .isEqualTo(log.size());
        assertThat(log.stream().map(LoggedEvent::command)).as("commands").containsAll(saidToBeRecorded);
    }

    /** All of them, one after the other, as they were sent. */
    private static void assertWhole(List<DomainEventMessage<?>> sent, Map<String, LoggedEvent> byId) {
        assertThat(byId.keySet()).as("the log").containsAll(ids(sent));
        List<LoggedEvent> logged = ids(sent).stream().map(byId::get).toList();
        Map<UUID, Integer> parts = new HashMap<>();
        for (int n = 0; n < sent.size(); n++) {
            int part = parts.merge(logged.get(n).command(), 1, Integer::sum) - 1;
            logged.get(n).assertIs(sent.get(n), logged.getFirst().position() + n, part);
        }
    }

    private static void assertAbsent(List<DomainEventMessage<?>> events, Map<String, LoggedEvent> byId) {
        assertThat(ids(events)).as("refused").noneMatch(byId::containsKey);
    }

    private static List<String> ids(List<DomainEventMessage<?>> events) {
        return events.stream().map(EventMessage::getIdentifier).toList();
    }
}
