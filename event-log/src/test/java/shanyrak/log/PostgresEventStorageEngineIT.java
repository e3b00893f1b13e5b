package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static shanyrak.log.LogDatabase.boiled;
import static shanyrak.log.LogDatabase.by;
import static shanyrak.log.LogDatabase.event;
import static shanyrak.log.LogDatabase.eventAt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import shanyrak.log.Kettle.KettleBoiled;
import shanyrak.log.Kettle.KettleFilled;
import shanyrak.log.Kettle.KettleNamed;
import shanyrak.log.Kettle.KettleStolen;
import shanyrak.log.testing.TestDatabase;

class PostgresEventStorageEngineIT {

    private final LogDatabase log = LogDatabase.empty();
    private final PostgresEventStorageEngine engine = log.engine();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void reads_a_stream_as_it_was_appended() {
        KettleFilled filled = new KettleFilled("k", 700, Optional.of("Aigul \"Алма\\u0000-Ата\" \uD83D\uDE00"), null);
        DomainEventMessage<?> first = eventAt("k", 0, Instant.parse("2006-07-14T06:00:00.123456789Z"));
        engine.appendEvents(first, event("k", 1, filled, Map.of("role", "OWNER")), boiled("other", 0));

        DomainEventStream stream = engine.readEvents("k");
        DomainEventMessage<?> one = stream.next();
        DomainEventMessage<?> two = stream.next();

        assertThat(one.getIdentifier()).isEqualTo(first.getIdentifier());
        assertThat(one.getTimestamp()).isEqualTo(Instant.parse("2006-07-14T06:00:00.123456Z"));
        assertThat(two.getPayload()).isEqualTo(filled);
        assertThat(two.getMetaData()).containsExactly(Map.entry("role", "OWNER"));
        assertThat(two.getSequenceNumber()).isEqualTo(1);
        assertThat(stream.hasNext()).isFalse();
        assertThat(stream.getLastSequenceNumber()).isEqualTo(1);
    }

    @Test
    void reads_a_stream_from_a_sequence_number_on() {
        engine.appendEvents(boiled("k", 0, 5));

        assertThat(engine.readEvents("k", 3).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(3L, 4L);
    }

    @Test
    void reads_all_events_after_a_token_over_many_pages() {
        engine.appendEvents(boiled("k", 0, 1201));

        assertThat(positionsAfter(engine.createTailToken()))
                .hasSize(1201)
                .startsWith(1L)
                .endsWith(1201L);
        assertThat(positionsAfter(Positions.token(1199))).containsExactly(1200L, 1201L);
        assertThat(positionsAfter(engine.createHeadToken())).isEmpty();
    }

    @Test
    void knows_the_last_sequence_number_of_a_stream() {
        engine.appendEvents(boiled("k", 0, 3));

        assertThat(engine.lastSequenceNumberFor("k")).contains(2L);
        assertThat(engine.lastSequenceNumberFor("nobody")).isEmpty();
    }

    @Test
    void a_token_of_a_time_stands_before_the_first_event_of_that_time_or_later() {
        engine.appendEvents(
                eventAt("k", 0, Instant.parse("2006-04-01T00:00:00Z")),
                eventAt("k", 1, Instant.parse("2006-04-03T00:00:00Z")),
                eventAt("k", 2, Instant.parse("2006-04-02T00:00:00Z")));

        assertThat(engine.createTokenAt(Instant.parse("2006-03-01T00:00:00Z"))).isEqualTo(Positions.token(0));
        assertThat(engine.createTokenAt(Instant.parse("2006-04-02T00:00:00Z"))).isEqualTo(Positions.token(1));
        assertThat(engine.createTokenAt(Instant.parse("2006-05-01T00:00:00Z"))).isEqualTo(Positions.token(3));
    }

    @Test
    void a_sequence_number_is_given_once() {
        engine.appendEvents(boiled("k", 0, 2));

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> engine.appendEvents(boiled("k", 1)));
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> engine.appendEvents(boiled("k", 0)));
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        engine.appendEvents(boiled("k", 0));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> engine.appendEvents(boiled("other", 0), boiled("another", 1), boiled("another", 1)));
        engine.appendEvents(boiled("k", 1));

        assertThat(log.positions()).containsExactly(1L, 2L);
        assertThat(engine.lastSequenceNumberFor("other")).isEmpty();
    }

    @Test
    void a_command_is_recorded_once_and_for_ever() {
        UUID command = UUID.randomUUID();
        RecordedCommands commands = new RecordedCommands(log.command);
        engine.appendEvents(boiled("before", 0));
        engine.appendEvents(
                event("k", 0, new KettleBoiled("k", "a"), by(command)),
                event("k", 1, new KettleBoiled("k", "b"), by(command)));

        assertThatExceptionOfType(CommandAlreadyRecorded.class)
                .isThrownBy(() -> engine.appendEvents(event("k", 0, new KettleBoiled("k", "a"), by(command))))
                .satisfies(refusal -> assertThat(refusal.command()).isEqualTo(command));
        assertThatExceptionOfType(CommandAlreadyRecorded.class)
                .isThrownBy(() -> engine.appendEvents(event("new", 0, new KettleBoiled("new", "a"), by(command))));
        engine.appendEvents(boiled("after", 0));

        assertThat(commands.find(command)).contains(new RecordedCommand(command, "k", "c0ffee", 2, 3));
        assertThat(commands.find(UUID.randomUUID())).isEmpty();
        assertThat(log.positions()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void an_event_without_a_command_is_its_own() {
        DomainEventMessage<?> event = boiled("k", 0);
        engine.appendEvents(event);

        assertThat(new RecordedCommands(log.query).find(UUID.fromString(event.getIdentifier())))
                .map(RecordedCommand::content)
                .contains("");
    }

    @Test
    void a_claim_is_held_by_one_stream_until_it_is_released() {
        engine.appendEvents(named("k", 0, "", "Ivan"));

        assertThatExceptionOfType(ClaimTaken.class)
                .isThrownBy(() -> engine.appendEvents(named("other", 0, "", "Ivan")))
                .satisfies(taken -> assertThat(taken.scope()).isEqualTo("name"));
        engine.appendEvents(named("other", 0, "Ivan", "")); // not its own: releases nothing
        assertThatExceptionOfType(ClaimTaken.class)
                .isThrownBy(() -> engine.appendEvents(named("other", 1, "", "Ivan")));
        engine.appendEvents(named("k", 1, "", "Ivan"));
        engine.appendEvents(named("k", 2, "Ivan", ""), named("other", 1, "", "Ivan"));

        assertThat(log.positions()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(log.text("SELECT stream || position FROM log.claim")).isEqualTo("other5");
        assertThat(log.text("SELECT encode(value, 'escape') FROM log.claim")).doesNotContain("Ivan");
    }

    @Test
    void refuses_a_text_that_postgresql_would_not_give_back() {
        assertThatExceptionOfType(TextNotStorable.class)
                .isThrownBy(() -> engine.appendEvents(event("k", 0, new KettleBoiled("k", "a\u0000"), Map.of())));
        assertThatExceptionOfType(TextNotStorable.class)
                .isThrownBy(
                        () -> engine.appendEvents(event("k", 0, new KettleBoiled("k", "a"), Map.of("x", "\u0000"))));
        assertThat(log.positions()).isEmpty();
    }

    @Test
    void refuses_metadata_that_is_not_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.appendEvents(event("k", 0, new KettleBoiled("k", "a"), Map.of("x", 1))));
    }

    @Test
    void refuses_to_write_an_event_that_has_no_name() {
        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> engine.appendEvents(event("k", 0, new KettleStolen("k"), Map.of())));
    }

    @Test
    void never_skips_an_event_that_it_does_not_know() {
        engine.appendEvents(boiled("k", 0));
        TestDatabase.execute(log.owner, "UPDATE log.event SET name = 'KettleStolen'");

        assertThatExceptionOfType(UnknownEvent.class)
                .isThrownBy(() -> engine.readEvents("k").next().getPayload());
        assertThatExceptionOfType(UnknownEvent.class).isThrownBy(() -> positionsAfter(engine.createTailToken()));
    }

    @Test
    void an_event_that_no_aggregate_published_gets_a_stream_of_its_own() {
        EventMessage<?> event = new GenericEventMessage<>(new KettleBoiled("k", "sings"), Map.of("role", "OWNER"));
        engine.appendEvents(event);

        TrackedEventMessage<?> read = allEvents().getFirst();
        assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
        assertThat(read.getPayload()).isEqualTo(event.getPayload());
        assertThat(read.getMetaData()).isEqualTo(event.getMetaData());
        assertThat(Positions.of(read.trackingToken())).isEqualTo(1);
    }

    @Test
    void events_come_back_in_the_order_in_which_they_were_offered() {
        List<DomainEventMessage<?>> events =
                List.of(boiled("k", 0), boiled("other", 0), boiled("k", 1), boiled("third", 0), boiled("other", 1));
        engine.appendEvents(events);

        assertThat(allEvents())
                .extracting(EventMessage::getIdentifier)
                .containsExactlyElementsOf(
                        events.stream().map(EventMessage::getIdentifier).toList());
    }

    @Test
    void an_identifier_is_given_once_in_the_log() {
        DomainEventMessage<?> event = boiled("k", 0);
        engine.appendEvents(event);

        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> engine.appendEvents(identifiedAs(event, "other", 0)));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> engine.appendEvents(identifiedAs(event, "k", 1)));
        assertThat(log.positions()).containsExactly(1L);
    }

    @Test
    void events_of_one_append_must_not_clash_with_each_other() {
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> engine.appendEvents(boiled("k", 0), boiled("k", 0)));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> engine.appendEvents(boiled("k", 0), boiled("k", 1), boiled("k", 1)));
        DomainEventMessage<?> first = boiled("k", 0);
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> engine.appendEvents(first, identifiedAs(first, "other", 0)));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> engine.appendEvents(first, identifiedAs(first, "k", 1)));
        assertThat(log.positions()).isEmpty();
    }

    @Test
    void nothing_is_appended_for_nothing() {
        engine.appendEvents(List.of());

        assertThat(log.positions()).isEmpty();
        assertThat(engine.createHeadToken()).isEqualTo(engine.createTailToken());
    }

    @Test
    void a_stream_that_nobody_wrote_to_is_empty_and_not_a_failure() {
        assertThat(engine.readEvents("nobody").hasNext()).isFalse();
        assertThat(engine.readEvents("nobody").getLastSequenceNumber()).isNull();
    }

    @Test
    void reading_ends_at_the_last_event_and_never_waits() {
        engine.appendEvents(boiled("k", 0, 2));
        DomainEventStream stream = engine.readEvents("k");
        stream.next();
        stream.next();

        assertThat(stream.hasNext()).isFalse();
        assertThat(engine.readEvents(engine.createHeadToken(), true)).isEmpty();
    }

    @Test
    void metadata_is_changed_on_a_message_that_was_read_as_on_any_other() {
        engine.appendEvents(event("k", 0, new KettleBoiled("k", "sings"), Map.of("role", "OWNER")));
        DomainEventMessage<?> read = engine.readEvents("k").next();

        assertThat(read.withMetaData(Map.of("by", "Ivan")).getMetaData()).containsExactly(Map.entry("by", "Ivan"));
        assertThat(read.andMetaData(Map.of("by", "Ivan")).getMetaData()).containsOnlyKeys("role", "by");
        assertThat(read.getMetaData()).containsOnlyKeys("role");
    }

    @Test
    void every_event_carries_the_token_after_which_the_rest_follows() {
        engine.appendEvents(boiled("k", 0, 4));

        for (TrackedEventMessage<?> event : allEvents()) {
            long position = Positions.of(event.trackingToken());
            assertThat(positionsAfter(event.trackingToken()))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(position + 1, 4).boxed().toList());
        }
    }

    @Test
    void the_same_snapshot_may_be_stored_again() {
        DomainEventMessage<?> snapshot = event("k", 1, new KettleBoiled("k", "new"), Map.of());
        engine.storeSnapshot(snapshot);
        engine.storeSnapshot(snapshot);

        assertThat(engine.readSnapshot("k").orElseThrow().getIdentifier()).isEqualTo(snapshot.getIdentifier());
    }

    @Test
    void keeps_the_newest_snapshot_of_a_stream() {
        engine.storeSnapshot(event("k", 7, new KettleBoiled("k", "new"), Map.of()));
        engine.storeSnapshot(event("k", 3, new KettleBoiled("k", "old"), Map.of()));

        DomainEventMessage<?> snapshot = engine.readSnapshot("k").orElseThrow();
        assertThat(snapshot.getSequenceNumber()).isEqualTo(7);
        assertThat(snapshot.getPayload()).isEqualTo(new KettleBoiled("k", "new"));
        assertThat(engine.readSnapshot("nobody")).isEmpty();
    }

    @Test
    void a_snapshot_of_another_revision_is_as_good_as_none() {
        engine.storeSnapshot(event("k", 7, new KettleBoiled("k", "new"), Map.of()));
        TestDatabase.execute(log.owner, "UPDATE log.snapshot SET revision = '1'");

        assertThat(engine.readSnapshot("k")).isEmpty();
    }

    private static DomainEventMessage<?> identifiedAs(DomainEventMessage<?> event, String stream, long sequence) {
        return new GenericDomainEventMessage<>(
                "Kettle",
                stream,
                sequence,
                event.getPayload(),
                by(UUID.randomUUID()),
                event.getIdentifier(),
                event.getTimestamp());
    }

    private static DomainEventMessage<?> named(String stream, long sequence, String before, String name) {
        return event(stream, sequence, new KettleNamed(before, name), Map.of());
    }

    private List<? extends TrackedEventMessage<?>> allEvents() {
        return engine.readEvents(null, false).toList();
    }

    private List<Long> positionsAfter(@Nullable TrackingToken token) {
        return engine.readEvents(token, false)
                .map(TrackedEventMessage::trackingToken)
                .map(Positions::of)
                .toList();
    }
}
