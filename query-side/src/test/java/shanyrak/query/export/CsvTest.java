package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import shanyrak.query.timeline.Details;
import shanyrak.query.timeline.TimelineEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CsvTest {

    private static final CSVFormat READER =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void every_entry_is_a_row_and_no_name_is_there_twice() throws IOException {
        List<CSVRecord> rows = rows(csv(false), Examples.entries());
        assertThat(rows)
                .extracting(row -> row.get("entry"))
                .containsExactlyElementsOf(Examples.entries().stream()
                        .map(it -> it.entry().toString())
                        .toList());
        List<String> names = rows.getFirst().getParser().getHeaderNames();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z_]+"));
    }

    @Test
    void all_that_an_entry_says_is_in_its_row() throws IOException {
        TimelineEntry all = Saying.everywhere(path -> "said at " + path);
        CSVRecord row = rows(csv(true), List.of(all)).getFirst();
        String cells = String.join("\n", row.values());
        assertThat(leaves(Saying.everything()).filter(leaf -> leaf.length() > 1))
                .allMatch(cells::contains);
        assertThat(Saying.typed()).allMatch(path -> cells.contains("said at " + path));
    }

    @Test
    void what_can_be_said_is_known_to_the_test_above() {
        Set<String> tried = new HashSet<>(Saying.everything().propertyNames());
        assertThat(Stream.of(Details.class.getRecordComponents()).map(it -> it.getName()))
                .containsExactlyInAnyOrderElementsOf(tried);
        assertThat(Stream.of(TimelineEntry.class.getRecordComponents())
                        .map(it -> it.getName())
                        .filter(name -> !name.equals("details")))
                .isSubsetOf(Columns.ofEntries(Examples.export(), Writing.about()).stream()
                        .map(Column::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void numbers_are_left_alone_and_formulas_are_not() throws IOException {
        List<CSVRecord> rows = rows(csv(false), Examples.entries());
        assertThat(row(rows, 5).get("longitude")).isEqualTo("-0.19");
        assertThat(row(rows, 27).get("words")).isEqualTo("-0.5");
        assertThat(row(rows, 25).get("words")).isEqualTo("'=HYPERLINK(\"https://example.org\",\"x\")");
        assertThat(row(rows, 26).get("words")).isEqualTo("'-1+1;'@SUM(A1)\n'=2+2");
    }

    @Test
    void raw_means_as_it_was_typed() throws IOException {
        List<CSVRecord> rows = rows(csv(true), Examples.entries());
        assertThat(row(rows, 26).get("words")).isEqualTo("-1+1;@SUM(A1)\n=2+2");
    }

    @Test
    void several_values_are_a_json_array() throws IOException {
        CSVRecord row = row(rows(csv(false), Examples.entries()), 3);
        JsonMapper json = new JsonMapper();
        assertThat(json.readTree(row.get("organisers")).get(0).stringValue()).isEqualTo("Комитет, «Шаңырақ»");
        assertThat(json.readTree(row.get("demands")).get(0).intValue()).isEqualTo(2);
        assertThat(json.readTree(row.get("sources")).get(0).get("address").stringValue())
                .isEqualTo("https://example.org/a,b?c=d&e=f");
    }

    @Test
    void a_retracted_entry_stays_and_says_why() throws IOException {
        List<CSVRecord> rows = rows(csv(false), Examples.entries());
        CSVRecord found = row(rows, 22);
        assertThat(found.get("standing")).isEqualTo("retracted");
        assertThat(found.get("retracted")).isEqualTo("false");
        assertThat(found.get("explanation")).isEqualTo("the paper corrected itself");
        assertThat(row(rows, 23).get("venue")).isEmpty();
    }

    @Test
    void lines_end_as_rfc_4180_says_and_a_mark_comes_first_if_asked_for() {
        String text = new String(Writing.write(csv(false), Examples.export()), UTF_8);
        assertThat(text).startsWith("entry,campaign,").endsWith("\r\n");
        assertThat(text.lines().findFirst())
                .hasValueSatisfying(
                        header -> assertThat(text.charAt(header.length())).isEqualTo('\r'));
        byte[] marked = Writing.write(Writing.FORMATS.find("csv", false, true).orElseThrow(), Examples.export());
        assertThat(new String(marked, UTF_8)).isEqualTo("\ufeff" + text);
    }

    private static Stream<String> leaves(JsonNode node) {
        return node.isValueNode()
                ? Stream.of(node.asString())
                : node.valueStream().flatMap(CsvTest::leaves);
    }

    private static Format csv(boolean raw) {
        return Writing.FORMATS.find("csv", raw, false).orElseThrow();
    }

    private static CSVRecord row(List<CSVRecord> rows, int number) {
        return rows.get(number - 1);
    }

    private static List<CSVRecord> rows(Format format, List<TimelineEntry> entries) throws IOException {
        return READER.parse(new StringReader(new String(Writing.write(format, Examples.export(entries)), UTF_8)))
                .getRecords();
    }
}
