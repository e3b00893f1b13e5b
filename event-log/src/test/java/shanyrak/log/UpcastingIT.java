package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static shanyrak.log.LogDatabase.boiled;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shanyrak.log.Kettle.KettleBoiled;
import shanyrak.log.testing.TestDatabase;
import tools.jackson.databind.node.ObjectNode;

class UpcastingIT {

    private final LogDatabase log = LogDatabase.empty();

    @BeforeEach
    void an_event_of_revision_1_had_a_sound_instead_of_words() {
        try (PostgresEventStorageEngine engine = log.engine()) {
            engine.appendEvents(boiled("k", 0));
        }
        TestDatabase.execute(
                log.owner, "UPDATE log.event SET revision = '1', payload = '{\"kettle\":\"k\",\"sound\":\"hums\"}'");
    }

    @Test
    void an_aggregate_reads_old_events_as_of_today() {
        try (PostgresEventStorageEngine engine = new PostgresEventStorageEngine(
                log.command,
                Kettle.TYPES,
                Claims.NONE,
                new SoundToWords(),
                Jackson3Serializer.builder().build())) {
            assertThat(engine.readEvents("k").next().getPayload()).isEqualTo(new KettleBoiled("k", "hums"));
        }
    }

    @Test
    void a_processor_reads_old_events_as_of_today() throws InterruptedException {
        try (LogTail tail = new LogTail(log.query, Kettle.TYPES, new SoundToWords());
                BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null)) {
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new KettleBoiled("k", "hums"));
        }
    }

    private static final class SoundToWords extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("KettleBoiled", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("KettleBoiled", "2"),
                    ObjectNode.class,
                    payload -> payload.set("words", payload.remove("sound")));
        }
    }
}
