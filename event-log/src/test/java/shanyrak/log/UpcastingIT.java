package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static shanyrak.log.LogDatabase.boiled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shanyrak.log.Kettle.KettleBoiled;
import shanyrak.log.testing.TestDatabase;

/** The golden file of an old revision is kept for ever, and read as of today wherever events are read. */
@Timeout(60)
class UpcastingIT {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/KettleBoiled.v1.json");
    private static final KettleBoiled TODAY = new KettleBoiled("k", "hums");
    private static final EventUpcaster UPCASTERS =
            new EventUpcasterChain(new PayloadUpcaster("KettleBoiled", "1", "2", UpcastingIT::soundToWords));

    private final LogDatabase log = LogDatabase.empty();

    /** Revision 1 had a sound in place of the words. */
    private static Map<String, Object> soundToWords(Map<String, Object> payload) {
        Map<String, Object> words = new HashMap<>(payload);
        words.put("words", words.remove("sound"));
        return words;
    }

    @BeforeEach
    void the_log_holds_an_event_of_revision_1() throws IOException {
        try (PostgresEventStorageEngine engine = log.engine()) {
            engine.appendEvents(boiled("k", 0));
        }
        TestDatabase.execute(
                log.owner,
                "UPDATE log.event SET revision = '1', payload = '"
                        + Files.readString(GOLDEN).strip() + "'");
    }

    @Test
    void an_aggregate_reads_old_events_as_of_today() {
        try (PostgresEventStorageEngine engine = new PostgresEventStorageEngine(
                log.command, Kettle.TYPES, Claims.NONE, UPCASTERS, SnapshotSerializer.byFields())) {
            assertThat(engine.readEvents("k").next().getPayload()).isEqualTo(TODAY);
        }
    }

    @Test
    void a_processor_reads_old_events_as_of_today() throws InterruptedException {
        try (LogTail tail = new LogTail(log.query, Kettle.TYPES, UPCASTERS);
                BlockingStream<TrackedEventMessage<?>> stream = tail.openStream(null)) {
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(TODAY);
        }
    }

    @Test
    void an_export_reads_old_events_as_of_today() {
        assertThat(new EventReader(log.query, Kettle.TYPES, UPCASTERS).after(0))
                .singleElement()
                .satisfies(event -> assertThat(event.getPayload()).isEqualTo(TODAY));
    }
}
