package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static shanyrak.log.LogDatabase.boiled;
import static shanyrak.log.LogDatabase.eventAt;

import java.time.Instant;
import java.util.Iterator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventReaderIT {

    private static final int LONG = 20_000;

    private final LogDatabase log = LogDatabase.empty();
    private final PostgresEventStorageEngine engine = log.engine();
    private final CountedQueries queries = new CountedQueries(log.query);
    private final EventReader reader = new EventReader(queries.dataSource(), Kettle.TYPES, NoOpEventUpcaster.INSTANCE);

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_stream_of_the_usual_length_takes_one_query() {
        engine.appendEvents(boiled("k", 0, EventReader.PAGE - 1));

        assertThat(reader.ofStream("k", 0).asStream()).hasSize(EventReader.PAGE - 1);
        assertThat(queries.sinceLastAsked()).isEqualTo(1);
    }

    @Test
    void a_long_stream_is_read_page_by_page_as_it_is_consumed() {
        append(LONG);
        DomainEventStream stream = reader.ofStream("k", 0);
        for (int sequence = 0; sequence < LONG; sequence++) {
            assertThat(stream.next().getSequenceNumber()).isEqualTo(sequence);
            if (sequence == 10) {
                assertThat(queries.sinceLastAsked()).isEqualTo(1);
            }
        }

        assertThat(stream.hasNext()).isFalse();
        assertThat(stream.getLastSequenceNumber()).isEqualTo(LONG - 1);
        assertThat(queries.sinceLastAsked()).isEqualTo(LONG / EventReader.PAGE);
    }

    @Test
    void a_stream_whose_last_page_is_full_ends_there() {
        engine.appendEvents(boiled("k", 0, 2 * EventReader.PAGE));
        engine.appendEvents(boiled("other", 0, 3));

        assertThat(reader.ofStream("k", EventReader.PAGE).asStream()).hasSize(EventReader.PAGE);
        assertThat(reader.ofStream("k", 2L * EventReader.PAGE).hasNext()).isFalse();
    }

    @Test
    void the_whole_log_is_read_page_by_page_as_it_is_consumed() {
        append(5 * EventReader.PAGE);
        Iterator<TrackedEventMessage<?>> events = reader.after(0).iterator();
        for (int position = 1; position <= EventReader.PAGE; position++) {
            assertThat(Positions.of(events.next().trackingToken())).isEqualTo(position);
        }

        assertThat(queries.sinceLastAsked()).isEqualTo(1);
        assertThat(reader.after(4 * EventReader.PAGE + 20)).hasSize(EventReader.PAGE - 20);
        assertThat(reader.after(5 * EventReader.PAGE)).isEmpty();
    }

    @Test
    void the_events_of_a_time_come_in_the_order_of_their_positions() {
        appendDay(1);
        appendDay(3);
        appendDay(2);
        appendDay(4);

        assertThat(positions(reader.between(day(2), day(4)))).containsExactly(2L, 3L);
        assertThat(positions(reader.between(day(1), day(3)))).containsExactly(1L, 3L);
        assertThat(positions(reader.between(day(5), day(9)))).isEmpty();
        assertThat(positions(reader.since(day(3)))).containsExactly(2L, 4L);
        assertThat(positions(reader.since(day(5)))).isEmpty();
    }

    @Test
    void the_events_of_a_time_are_read_page_by_page_and_no_further_than_the_last() {
        appendDay(1);
        append(3 * EventReader.PAGE);

        assertThat(reader.between(day(1), day(2))).hasSize(1);
        int aboutTheTime = 2;
        assertThat(queries.sinceLastAsked()).isEqualTo(aboutTheTime + 1);
        Iterator<TrackedEventMessage<?>> events = reader.since(day(2)).iterator();
        events.next();
        assertThat(queries.sinceLastAsked()).isEqualTo(2);
    }

    private void append(int events) {
        for (int sequence = 0; sequence < events; sequence += EventReader.PAGE) {
            engine.appendEvents(boiled("k", sequence, EventReader.PAGE));
        }
    }

    private void appendDay(int day) {
        engine.appendEvents(eventAt("day" + day, 0, day(day)));
    }

    private static Instant day(int day) {
        return Instant.parse("2006-04-0" + day + "T00:00:00Z");
    }

    private static Stream<Long> positions(Stream<TrackedEventMessage<?>> events) {
        return events.map(event -> Positions.of(event.trackingToken()));
    }
}
