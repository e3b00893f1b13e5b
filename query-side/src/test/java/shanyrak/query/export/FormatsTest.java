package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.events.entry.Kind;
import shanyrak.query.platform.Kebab;
import shanyrak.query.timeline.TimelineEntry;
import tools.jackson.databind.json.JsonMapper;

/** What goes for every format. */
class FormatsTest {

    private static final int MANY = 20_000;

    @Test
    void the_examples_are_of_every_kind() {
        assertThat(Examples.entries().stream().map(TimelineEntry::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Kind.values()).map(Kebab::of).toList());
    }

    @ParameterizedTest
    @MethodSource("shanyrak.query.export.Writing#formatsWithTheirVariants")
    void the_same_state_gives_the_same_bytes_wherever_it_is_written(Format format) {
        byte[] here = Writing.write(format, Examples.export());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Writing.write(format, Examples.export())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("shanyrak.query.export.Writing#formatsWithTheirVariants")
    void every_format_says_what_it_is_and_how_to_cite_it(Format format) {
        String said = said(format, Writing.write(format, Examples.export()));
        assertThat(said)
                .contains(
                        "shanyrak",
                        "70123",
                        "69001",
                        "https://example.org/campaigns/shanyrak/timeline?country=GB",
                        "asOf=70123",
                        "“Defend the Shanyrak residents”, a record kept with Shanyrak");
        assertThat(said).containsAnyOf("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/");
    }

    @ParameterizedTest
    @MethodSource("shanyrak.query.export.Writing#formatsWithTheirVariants")
    void what_a_record_lacks_is_said(Format format) {
        Export whole = Examples.export();
        Export lacking = new Export(
                whole.campaign(),
                whole.addressees(),
                whole.demands(),
                whole.search(),
                new Identity(70_123, 69_001, Examples.DAY, 3),
                whole.reader(),
                whole.total(),
                whole.updated(),
                null,
                whole.entries());
        assertThat(said(format, Writing.write(format, lacking))).contains("Incomplete: 3 entries are missing");
        assertThat(said(format, Writing.write(format, Examples.export()))).doesNotContain("Incomplete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl", "geojson", "atom", "json", "ics", "zip"})
    void what_is_read_is_soon_written(String extension) throws IOException {
        Counting out = new Counting();
        List<Long> written = new ArrayList<>();
        List<TimelineEntry> some = IntStream.range(0, 100)
                .mapToObj(n -> Saying.instead("/note", "note " + Integer.toHexString(n * 7919)))
                .toList();
        Iterator<TimelineEntry> entries = IntStream.range(0, MANY)
                .mapToObj(n -> {
                    written.add(out.bytes);
                    return some.get(n % some.size());
                })
                .iterator();
        Writing.format(extension).write(Examples.export(Examples.campaign("Defend"), entries, MANY, null), out);
        assertThat(written.get(MANY * 3 / 4)).isGreaterThan(out.bytes / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "atom", "json", "ics", "timelinejs.json", "zip"})
    void what_breaks_off_is_not_taken_for_the_whole(String extension, @TempDir Path folder) throws Exception {
        Iterator<TimelineEntry> breaking = Stream.concat(
                        Examples.entries().stream(), Stream.<TimelineEntry>generate(() -> {
                            throw new IllegalStateException("the database is gone");
                        }))
                .iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Writing.format(extension)
                        .write(Examples.export(Examples.campaign("Defend"), breaking, 1, null), out))
                .hasMessageContaining("the database is gone");
        assertThatThrownBy(() -> read(extension, out.toByteArray(), folder)).isInstanceOf(Exception.class);
        read(extension, Writing.write(Writing.format(extension), Examples.export()), folder);
    }

    @Test
    void an_identity_is_another_one_for_every_format_language_and_state() {
        Identity other = new Identity(70_123, 69_002, Examples.DAY, 0);
        assertThat(Stream.of(
                        Examples.IDENTITY.in(Writing.format("csv"), Locale.ENGLISH),
                        Examples.IDENTITY.in(Writing.format("atom"), Locale.ENGLISH),
                        Examples.IDENTITY.in(Writing.format("atom"), Locale.of("ru")),
                        other.in(Writing.format("csv"), Locale.ENGLISH)))
                .doesNotHaveDuplicates()
                .contains("70123-69001-0-csv1-en");
    }

    private static void read(String extension, byte[] written, Path folder) throws Exception {
        switch (extension) {
            case "atom" -> new WireFeedInput().build(new XmlReader(new ByteArrayInputStream(written)));
            case "ics" -> new CalendarBuilder().build(new ByteArrayInputStream(written));
            case "zip" ->
                new ZipFile(Files.write(folder.resolve("a.zip"), written).toFile()).close();
            default -> new JsonMapper().readTree(written);
        }
    }

    /** What its readers find in it. */
    private static String said(Format format, byte[] written) {
        if (format.extension().equals("zip")) {
            return Unzipped.of(written).files().values().stream()
                    .map(file -> new String(file, UTF_8))
                    .collect(Collectors.joining("\n"));
        }
        return new String(written, UTF_8).replace("\r\n ", "").replace("\\,", ",");
    }

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int octet) {
            bytes++;
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            bytes += length;
        }
    }
}
