package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static shanyrak.log.LogDatabase.boiled;
import static shanyrak.log.LogDatabase.by;
import static shanyrak.log.LogDatabase.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shanyrak.log.Kettle.KettleBoiled;
import shanyrak.log.Kettle.KettleNamed;

/** Who shares a commit, and who pays for a clash. Groups are made by holding the head until everybody is there. */
@Timeout(60)
class GroupCommitIT {

    private final LogDatabase log = LogDatabase.empty();
    private final PostgresEventStorageEngine engine = log.engine();
    private final Groups groups = new Groups();

    @BeforeEach
    void observe() {
        engine.observe(groups);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void callers_that_come_while_a_group_is_written_share_the_next_commit() {
        List<List<DomainEventMessage<?>>> appends = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            appends.add(boiled("k" + n, 0, 2));
        }

        together(appends).forEach(Caller::answer);

        assertThat(groups.sizes()).containsExactly(1, 20);
        assertThat(log.text("SELECT count(DISTINCT xmin::text) FROM log.event")).isEqualTo("2");
        assertThat(log.positions())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 41).boxed().toList());
    }

    @Test
    void a_lone_caller_does_not_wait_for_company() {
        for (int n = 0; n < 20; n++) {
            engine.appendEvents(boiled("k", n));
        }

        assertThat(groups.sizes()).isEqualTo(Collections.nCopies(20, 1));
    }

    @Test
    void a_clash_inside_a_group_is_answered_to_the_later_caller_alone() {
        List<Caller> callers = together(
                List.of(boiled("a", 0)), List.of(boiled("k", 0)), List.of(boiled("k", 0)), List.of(boiled("b", 0)));

        assertAcknowledged(callers, 0, 1, 3);
        assertThatExceptionOfType(AggregateStreamCreationException.class).isThrownBy(callers.get(2)::answer);
        assertThat(streams()).containsExactly("first0", "a0", "k0", "b0");
    }

    @Test
    void a_command_that_is_given_twice_at_once_is_recorded_once() {
        UUID command = UUID.randomUUID();
        List<Caller> callers = together(
                List.of(event("k", 0, new KettleBoiled("k", "a"), by(command))),
                List.of(event("other", 0, new KettleBoiled("k", "a"), by(command))),
                List.of(boiled("b", 0)));

        assertAcknowledged(callers, 0, 2);
        assertThatExceptionOfType(CommandAlreadyRecorded.class)
                .isThrownBy(callers.get(1)::answer)
                .satisfies(refusal -> assertThat(refusal.command()).isEqualTo(command));
        assertThat(streams()).containsExactly("first0", "k0", "b0");
    }

    @Test
    void a_claim_that_two_make_at_once_is_given_to_the_first() {
        List<Caller> callers = together(
                List.of(boiled("a", 0)),
                List.of(event("k", 0, new KettleNamed("", "Ivan"), Map.of())),
                List.of(event("other", 0, new KettleNamed("", "Ivan"), Map.of())),
                List.of(event("third", 0, new KettleNamed("", "Anna"), Map.of())));

        assertAcknowledged(callers, 0, 1, 3);
        assertThatExceptionOfType(ClaimTaken.class)
                .isThrownBy(callers.get(2)::answer)
                .satisfies(taken -> assertThat(taken.scope()).isEqualTo("name"));
        assertThat(streams()).containsExactly("first0", "a0", "k0", "third0");
        assertThat(log.text("SELECT string_agg(stream || position, ' ' ORDER BY position) FROM log.claim"))
                .isEqualTo("k3 third4");
    }

    @Test
    void a_clash_with_an_earlier_group_is_answered_to_its_caller_alone() {
        engine.appendEvents(boiled("k", 0, 3));

        List<Caller> callers =
                together(List.of(boiled("a", 0)), List.of(boiled("k", 2)), List.of(boiled("k", 0)), boiled("k", 3, 2));

        assertAcknowledged(callers, 0, 3);
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(callers.get(1)::answer);
        assertThatExceptionOfType(AggregateStreamCreationException.class).isThrownBy(callers.get(2)::answer);
        assertThat(streams()).containsExactly("k0", "k1", "k2", "first0", "a0", "k3", "k4");
    }

    @Test
    void an_append_of_several_events_is_whole_or_absent() {
        List<Caller> callers =
                together(boiled("a", 0, 3), List.of(boiled("b", 0), boiled("c", 0), boiled("a", 2)), boiled("d", 0, 2));

        assertAcknowledged(callers, 0, 2);
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(callers.get(1)::answer);
        assertThat(streams()).containsExactly("first0", "a0", "a1", "a2", "d0", "d1");
    }

    @Test
    void what_the_server_cannot_store_harms_nobody_else() {
        String tooLongForAnIndex = new java.util.Random(7)
                .ints(9000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<Caller> callers =
                together(List.of(boiled("a", 0)), List.of(boiled(tooLongForAnIndex, 0)), List.of(boiled("b", 0)));

        assertAcknowledged(callers, 0, 2);
        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(callers.get(1)::answer)
                .withMessage("The events could not be written");
        assertThat(streams()).containsExactly("first0", "a0", "b0");
    }

    @SafeVarargs
    private List<Caller> together(List<? extends DomainEventMessage<?>>... appends) {
        List<List<DomainEventMessage<?>>> all = new ArrayList<>();
        for (List<? extends DomainEventMessage<?>> append : appends) {
            all.add(List.copyOf(append));
        }
        return together(all);
    }

    /** One group in the given order, right after a first event that somebody kept from being written. */
    private List<Caller> together(List<List<DomainEventMessage<?>>> appends) {
        List<Caller> callers = new ArrayList<>();
        try (HeldHead head = new HeldHead(log)) {
            Caller.append(engine, boiled("first", 0));
            head.awaitAppender();
            for (List<DomainEventMessage<?>> append : appends) {
                callers.add(Caller.append(engine, append));
                await().until(() -> engine.queuedAppends() == callers.size());
            }
        }
        return callers;
    }

    private static void assertAcknowledged(List<Caller> callers, int... indexes) {
        for (int index : indexes) {
            callers.get(index).answer();
        }
    }

    private List<String> streams() {
        return new Database(log.owner)
                .query("SELECT stream || sequence FROM log.event ORDER BY position", row -> row.getString(1));
    }
}
