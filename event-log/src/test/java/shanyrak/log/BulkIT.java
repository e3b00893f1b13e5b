package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static shanyrak.log.LogDatabase.boiled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An import appends thousands of events at once, through the same appender as everybody else. */
@Timeout(120)
class BulkIT {

    private static final int MANY = 5_000;

    private final LogDatabase log = LogDatabase.empty();
    private final PostgresEventStorageEngine engine = log.engine();
    private final Groups groups = new Groups();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void an_append_larger_than_a_group_is_written_whole_and_alone() {
        engine.observe(groups);
        List<Caller> callers = sideBySide(boiled("small", 0, 2), many(), boiled("tiny", 0, 1));
        callers.forEach(Caller::answer);

        assertThat(log.positions()).hasSize(1 + 2 + MANY + 1).endsWith((long) (1 + 2 + MANY + 1));
        assertThat(log.text("SELECT max(position) - min(position) + 1 FROM log.event WHERE stream LIKE 'import%'"))
                .isEqualTo("" + MANY);
        assertThat(groups.sizes()).containsExactly(1, 1, 1, 1);
    }

    @Test
    void if_one_of_thousands_clashes_none_is_there_and_nobody_else_suffers() {
        engine.appendEvents(boiled("import4999", 0, 2));
        List<DomainEventMessage<?>> clashing = new ArrayList<>(many());
        clashing.set(MANY - 1, boiled("import4999", 1));
        List<Caller> callers = sideBySide(boiled("small", 0, 2), clashing, boiled("tiny", 0, 1));
        callers.getFirst().answer();
        callers.getLast().answer();

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(callers.get(1)::answer);
        assertThat(log.positions()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void an_import_goes_the_same_way_through_axon() {
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        store.publish(many());

        assertThat(log.positions()).hasSize(MANY);
    }

    private static List<DomainEventMessage<?>> many() {
        return IntStream.range(0, MANY)
                .<DomainEventMessage<?>>mapToObj(n -> boiled("import" + n, 0))
                .toList();
    }

    @SafeVarargs
    private List<Caller> sideBySide(List<DomainEventMessage<?>>... appends) {
        List<Caller> callers = new ArrayList<>();
        try (HeldHead head = new HeldHead(log)) {
            Caller.append(engine, boiled("first", 0));
            head.awaitAppender();
            Stream.of(appends).forEach(append -> {
                callers.add(Caller.append(engine, append));
                await().until(() -> engine.queuedAppends() == callers.size());
            });
        }
        return callers;
    }
}
