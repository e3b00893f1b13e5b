package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasTest {

    private static final URI SELF = URI.create("https://example.org/campaigns/shanyrak/timeline.json?limit=1");

    @ParameterizedTest
    @CsvSource({"jsonfeed, json", "timelinejs, timelinejs.json"})
    void a_file_is_as_the_readers_of_its_format_want_it(String schema, String extension) {
        assertThat(Schemas.faults(schema, written(extension, Examples.export())))
                .isEmpty();
        assertThat(Schemas.faults(schema, written(extension, Examples.export(List.of()))))
                .isEmpty();
    }

    @Test
    void a_page_of_a_feed_is_a_feed() {
        Export.Page page = new Export.Page(SELF, SELF, URI.create(SELF + "&cursor=x"));
        Export export = Examples.export(Examples.campaign("Defend"), Examples.entries(), page);
        assertThat(Schemas.faults("jsonfeed", written("json", export))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "content_text, text",
        "date_modified, modified",
        "T00:00:00Z, ''",
        "version/1.1, version/2",
        "_shanyrak, _shany.rak",
        "https://example.org, example.org"
    })
    void what_is_no_feed_is_noticed(String right, String wrong) {
        assertThat(Schemas.faults("jsonfeed", written("json", Examples.export()).replace(right, wrong)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "start_date, when",
        "year, jear",
        "'\"month\":4', '\"month\":13'",
        "'\"month\":4,', ''",
        "&lt;script&gt;, <script>",
        "'\"Picket: London', '\"<b>Picket</b>: London'",
        "&amp;, \\u0000"
    })
    void what_are_no_slides_is_noticed(String right, String wrong) {
        String slides = written("timelinejs.json", Examples.export());
        assertThat(slides).contains(right);
        assertThat(Schemas.faults("timelinejs", slides.replace(right, wrong))).isNotEmpty();
    }

    private static String written(String extension, Export export) {
        return new String(Writing.write(Writing.format(extension), export), UTF_8);
    }
}
