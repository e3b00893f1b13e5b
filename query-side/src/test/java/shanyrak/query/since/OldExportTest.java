package shanyrak.query.since;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the golden files of exports: whatever was once exported is found again. */
class OldExportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/export");
    private static final int ENTRIES = 29;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "raw.csv", "marked.csv", "jsonl", "geojson", "atom", "json", "ics"})
    void an_export_says_what_it_is_of(String extension) throws IOException {
        isFound(Brought.found(Files.newInputStream(GOLDEN.resolve("timeline." + extension))));
    }

    @Test
    void so_does_a_package() throws IOException {
        isFound(Brought.found(new ByteArrayInputStream(zip("any/entries.csv", "any/datapackage.json"))));
    }

    @Test
    void so_does_a_table_that_a_spreadsheet_wrote_anew() throws IOException {
        String table = "\uFEFFentry;campaign;kind;position;cite\r\n" + id(1)
                + ";shanyrak;picket;70123;\"see https://example.org/campaigns/shanyrak/timeline?asOf=70123\"\r\n";
        Cited found = only(table.getBytes(UTF_8));
        assertThat(found.asOf()).isEqualTo("70123");
        assertThat(found.entries()).containsExactly(id(1));
        assertThat(found.search()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "geojson", "atom", "json", "ics"})
    void the_first_lines_are_enough(String extension) throws IOException {
        byte[] whole = Files.readAllBytes(GOLDEN.resolve("timeline." + extension));
        Cited found = only(Arrays.copyOf(whole, 9_000));
        assertThat(found.campaign()).isEqualTo("shanyrak");
        assertThat(found.asOf()).isEqualTo("70123");
        assertThat(found.search()).isEqualTo(Map.of("country", "GB", "from", "2006"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "geojson", "atom", "json", "ics"})
    void what_breaks_off_anywhere_breaks_nothing(String extension) throws IOException {
        byte[] whole = Files.readAllBytes(GOLDEN.resolve("timeline." + extension));
        for (int length = 0; length < whole.length; length += 97) {
            assertThat(Brought.found(new ByteArrayInputStream(Arrays.copyOf(whole, length))))
                    .as(extension + " " + length)
                    .allSatisfy(found -> assertThat(found.campaign()).isEqualTo("shanyrak"));
        }
    }

    @Test
    void nothing_outside_a_feed_is_looked_at() throws IOException {
        String feed = "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><feed xmlns:s=\"x\">"
                + "<s:campaign>&x;</s:campaign><s:position>1</s:position></feed>";
        assertThat(Brought.found(new ByteArrayInputStream(feed.getBytes(UTF_8))))
                .isEmpty();
    }

    @Test
    void an_archive_that_blows_up_is_given_up() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("large"));
            byte[] nothing = new byte[1024 * 1024];
            for (int n = 0; n < 201; n++) {
                zip.write(nothing);
            }
        }
        assertThatThrownBy(() -> Brought.found(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class);
    }

    @Test
    void rubbish_is_nothing() throws IOException {
        for (String rubbish :
                List.of("", "{", "[[[[", "<", "PK\u0003\u0004rubbish", "BEGIN:VCALENDAR", "entry,campaign,kind")) {
            assertThat(Brought.found(new ByteArrayInputStream(rubbish.getBytes(UTF_8))))
                    .isEmpty();
        }
    }

    private static void isFound(List<Cited> all) {
        assertThat(all).hasSize(1);
        Cited found = all.getFirst();
        assertThat(found.campaign()).isEqualTo("shanyrak");
        assertThat(found.asOf()).isEqualTo("70123");
        assertThat(found.search()).isEqualTo(Map.of("country", "GB", "from", "2006"));
        assertThat(found.entries()).isEqualTo(ids());
    }

    private static Cited only(byte[] bytes) throws IOException {
        List<Cited> found = Brought.found(new ByteArrayInputStream(bytes));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static byte[] zip(String... paths) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String path : paths) {
                zip.putNextEntry(new ZipEntry(path));
                Files.copy(GOLDEN.resolve("zip").resolve(path.substring(path.indexOf('/') + 1)), zip);
            }
        }
        return bytes.toByteArray();
    }

    private static Set<UUID> ids() {
        return IntStream.rangeClosed(1, ENTRIES).mapToObj(OldExportTest::id).collect(Collectors.toSet());
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }
}
