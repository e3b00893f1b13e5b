package shanyrak.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shanyrak.events.testing.Samples;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shape of every event is published: a golden file is never changed, a new revision gets a file of its own. A
 * missing file is written from the sample, to be looked at and committed.
 */
class GoldenFilesTest {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Record> events() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_from_its_golden_file_and_written_back_to_the_byte(Record event) throws IOException {
        Path file = Path.of("src/test/resources/golden", name(event));
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, STRICT.writeValueAsString(event) + "\n");
            throw new AssertionError(file + " was missing and has been written: look at it and commit it");
        }
        String golden = Files.readString(file).strip();
        Record read = STRICT.readValue(golden, event.getClass());
        assertThat(read).isEqualTo(event);
        assertThat(STRICT.writeValueAsString(read)).isEqualTo(golden);
    }

    private static String name(Record event) {
        return event.getClass().getSimpleName() + ".v" + EventCatalogue.revision(event.getClass()) + ".json";
    }
}
