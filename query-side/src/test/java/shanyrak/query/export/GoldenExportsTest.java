package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What was once exported is exported alike for ever. After a change that is meant, {@code -Dgolden.update=true} writes the
 * files anew; read them, and raise the format's version.
 */
class GoldenExportsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/export");

    @ParameterizedTest
    @CsvSource({
        "timeline.csv, csv, false, false",
        "timeline.raw.csv, csv, true, false",
        "timeline.marked.csv, csv, false, true",
        "timeline.jsonl, jsonl, false, false",
        "timeline.geojson, geojson, false, false",
        "timeline.atom, atom, false, false",
        "timeline.json, json, false, false",
        "timeline.ics, ics, false, false",
        "timeline.timelinejs.json, timelinejs.json, false, false"
    })
    void an_export_is_that_of_the_golden_file(String file, String extension, boolean raw, boolean marked)
            throws IOException {
        Format format = Writing.FORMATS.find(extension, raw, marked).orElseThrow();
        isGolden(GOLDEN.resolve(file), Writing.write(format, Examples.export()));
    }

    /** Its files, not the archive: how well those are compressed is another matter. */
    @Test
    void a_package_holds_the_golden_files() throws IOException {
        for (Map.Entry<String, byte[]> file : Unzipped.of(Writing.write(Writing.format("zip"), Examples.export()))
                .files()
                .entrySet()) {
            isGolden(GOLDEN.resolve("zip").resolve(file.getKey()), file.getValue());
        }
    }

    private static void isGolden(Path file, byte[] written) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.write(file, written);
        }
        assertThat(new String(written, UTF_8)).isEqualTo(Files.readString(file));
        assertThat(written).isEqualTo(Files.readAllBytes(file));
    }
}
