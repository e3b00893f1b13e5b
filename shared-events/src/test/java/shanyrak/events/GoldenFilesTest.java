package shanyrak.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.testing.Samples;
import tools.jackson.core.type.TypeReference;
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

    static Stream<Path> goldenFiles() throws IOException {
        return Files.list(Path.of("src/test/resources/golden")).sorted();
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void every_revision_that_was_ever_written_can_be_read_today(Path golden) throws IOException {
        String[] name = golden.getFileName().toString().split("\\.v?");
        read(name[0], name[1], Files.readString(golden), EventCatalogue.upcasts());
    }

    @Test
    void an_old_revision_goes_through_all_upcasts_that_follow() throws IOException {
        List<Upcast> upcasts = List.of(
                new Upcast("CampaignClosed", "-1", "0", renaming("address", "slug")),
                new Upcast("PicketHeld", "-1", "0", renaming("address", "nothing")),
                new Upcast("CampaignClosed", "0", "1", renaming("slug", "campaign")));
        String today = Files.readString(Path.of("src/test/resources/golden/CampaignClosed.v1.json"));

        assertThat(read("CampaignClosed", "-1", today.replace("\"campaign\"", "\"address\""), upcasts))
                .isEqualTo(STRICT.readValue(today, CampaignClosed.class));
    }

    private static UnaryOperator<Map<String, Object>> renaming(String before, String after) {
        return payload -> {
            Map<String, Object> renamed = new HashMap<>(payload);
            renamed.put(after, renamed.remove(before));
            return renamed;
        };
    }

    @Test
    void an_old_revision_without_an_upcast_is_found_out() {
        assertThatThrownBy(() -> read("CampaignClosed", "0", "{\"campaign\":\"c\"}", List.of()))
                .hasMessageContaining("CampaignClosed of revision 0 is not read as of today");
    }

    private static Record read(String name, String revision, String json, List<Upcast> upcasts) {
        Class<? extends Record> today =
                Objects.requireNonNull(EventCatalogue.byName().get(name));
        Map<String, Object> payload = STRICT.readValue(json, new TypeReference<>() {});
        String now = revision;
        for (Upcast upcast : upcasts) {
            if (upcast.event().equals(name) && upcast.from().equals(now)) {
                payload = upcast.payload().apply(payload);
                now = upcast.to();
            }
        }
        assertThat(now)
                .as("%s of revision %s is not read as of today: EventCatalogue lacks an upcast", name, revision)
                .isEqualTo(EventCatalogue.revision(today));
        return STRICT.readValue(STRICT.writeValueAsString(payload), today);
    }

    private static String name(Record event) {
        return event.getClass().getSimpleName() + ".v" + EventCatalogue.revision(event.getClass()) + ".json";
    }
}
