package shanyrak.query.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.difty.kris.KRis;
import ch.difty.kris.domain.RisRecord;
import ch.difty.kris.domain.RisType;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** After a change that is meant, {@code -Dgolden.update=true} writes the golden files anew; read them. */
class CitationFormatTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/citation");
    private static final Path SCHEMA = Path.of("src/test/resources/citation/csl-item.schema.json");
    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, Supplier<Citation>> EXAMPLES = Map.of(
            "plain", Cites::plain,
            "uncertain", Cites::uncertain,
            "retracted", Cites::retracted,
            "disputed", Cites::disputed,
            "hostile", Cites::hostile,
            "search", Cites::search,
            "totals", Cites::totals);

    static Stream<Arguments> everyExampleInEveryFormat() {
        return EXAMPLES.entrySet().stream()
                .flatMap(example -> Stream.of(CitationFormat.values())
                        .map(format -> Arguments.of(
                                example.getKey(), format, example.getValue().get())));
    }

    static Stream<Citation> citations() {
        return EXAMPLES.values().stream().map(Supplier::get);
    }

    @ParameterizedTest
    @MethodSource("everyExampleInEveryFormat")
    void a_citation_is_that_of_the_golden_file(String name, CitationFormat format, Citation citation)
            throws IOException {
        Path file = GOLDEN.resolve(name + "." + format.extension());
        String written = format.write(citation);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written);
        }
        assertThat(written).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("citations")
    void csl_has_what_processors_know_and_nothing_else(Citation citation) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(Files.readString(SCHEMA)));
        JsonNode written = JSON.readTree(CitationFormat.CSL.write(citation));
        assertThat(schema.validate(written)).isEmpty();
        assertThat(written.at("/0/title").stringValue()).isEqualTo(citation.title());
        assertThat(written.at("/0/accessed/date-parts").toString()).isEqualTo("[[2026,11,23]]");
    }

    @Test
    void the_schema_notices_what_is_wrong() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(Files.readString(SCHEMA)));
        String wrong = CitationFormat.CSL.write(Cites.plain()).replace("webpage", "parade");
        assertThat(schema.validate(JSON.readTree(wrong))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("citations")
    void bibtex_is_read_back_by_another_reader_as_one_entry(Citation citation) throws ParseException {
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(CitationFormat.BIBTEX.write(citation)));
        assertThat(read.getEntries()).hasSize(1);
        BibTeXEntry entry = read.getEntries().values().iterator().next();
        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
        assertThat(entry.getKey().getValue()).isEqualTo(citation.key());
        assertThat(field(entry, "url")).isEqualTo(citation.address().toASCIIString());
        assertThat(field(entry, "urldate")).isEqualTo("2026-11-23");
        assertThat(latex(field(entry, "author"))).isEqualTo(latex("{" + BibTeX.text(citation.author()) + "}"));
        assertThat(field(entry, "note")).contains(Long.toString(citation.position()));
    }

    @Test
    void latex_shows_the_words_and_obeys_none_of_them() throws ParseException {
        assertThat(latex("{" + BibTeX.text("100 % & Шаңырақ_#") + "}")).isEqualTo("100 % & Шаңырақ_#");
        assertThat(BibTeX.text("\\input{x}")).isEqualTo("\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}");
    }

    @ParameterizedTest
    @MethodSource("citations")
    void ris_is_read_back_by_another_reader_as_one_record(Citation citation) {
        String written = CitationFormat.RIS.write(citation);
        assertThat(written).startsWith("TY  - ELEC\r\n").endsWith("\r\nER  - \r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
        var records = KRis.processList(written.lines().toList());
        assertThat(records).hasSize(1);
        RisRecord read = records.getFirst();
        assertThat(read.getType()).isEqualTo(RisType.ELEC);
        assertThat(read.getAuthors()).containsExactly(citation.author());
        assertThat(read.getTitle()).isEqualTo(citation.title());
        assertThat(read.getPublisher()).isEqualTo("Shanyrak");
        assertThat(read.getUrl()).isEqualTo(citation.address().toASCIIString());
        assertThat(read.getAccessDate()).isEqualTo("2026/11/23");
    }

    @Test
    void a_retracted_entry_says_so_in_every_format() {
        assertThat(CitationFormat.values())
                .allSatisfy(format -> assertThat(format.write(Cites.retracted()))
                        .contains("Retracted: Picket", "Retracted: It turned out to be false"));
    }

    @Test
    void a_key_stays_with_what_is_cited() {
        assertThat(Cites.plain().key()).isEqualTo("shanyrak-00000001-v1");
        assertThat(Cites.totals().key()).isEqualTo("shanyrak-shanyrak-totals-p42");
        assertThat(Cites.search().key()).matches("shanyrak-shanyrak-timeline-p42-[0-9a-f]{1,8}");
    }

    @Test
    void files_are_in_utf_8() {
        assertThat(new String(CitationFormat.RIS.write(Cites.uncertain()).getBytes(UTF_8), UTF_8))
                .contains("Шаңырақ тұрғындарын қорғайық", "Алматы");
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }

    private static String latex(String text) throws ParseException {
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(text)));
    }
}
