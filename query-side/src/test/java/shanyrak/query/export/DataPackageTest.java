package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void the_description_is_as_the_standard_wants_it() throws IOException {
        assertThat(Schemas.faults("datapackage", files().text("datapackage.json")))
                .isEmpty();
        assertThat(Schemas.faults("datapackage", "{\"name\": \"No Name\", \"resources\": []}"))
                .isNotEmpty();
    }

    @Test
    void each_table_is_as_its_description_says() throws Exception {
        Unzipped files = files();
        for (JsonNode resource : JSON.readTree(files.file("datapackage.json")).get("resources")) {
            byte[] file = files.file(resource.get("path").stringValue());
            assertThat(resource.get("bytes").intValue()).isEqualTo(file.length);
            assertThat(resource.get("hash").stringValue()).isEqualTo("sha256:" + sha256(file));
            JsonNode schema = resource.get("schema");
            CSVParser table = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(new String(file, UTF_8)));
            assertThat(table.getHeaderNames())
                    .containsExactlyElementsOf(schema.get("fields")
                            .valueStream()
                            .map(field -> field.get("name").stringValue())
                            .toList());
            List<String> key = schema.get("primaryKey")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .toList();
            assertThat(table.getRecords())
                    .extracting(row -> key.stream().map(row::get).toList())
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void every_cell_is_of_the_type_that_its_column_has() throws Exception {
        Unzipped files = files();
        JsonNode entries =
                JSON.readTree(files.file("datapackage.json")).get("resources").get(0);
        CSVParser table = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(files.text("entries.csv")));
        table.forEach(row -> entries.get("schema")
                .get("fields")
                .forEach(field -> assertThat(row.get(field.get("name").stringValue()))
                        .as("%s", field)
                        .matches(cell -> fits(cell, field))));
    }

    @Test
    void its_version_is_the_position_and_it_says_how_to_cite_it() throws IOException {
        JsonNode description = JSON.readTree(files().file("datapackage.json"));
        assertThat(description.get("version").stringValue()).isEqualTo("70123");
        assertThat(description.get("created").stringValue()).isEqualTo("2006-06-30T00:00:00Z");
        assertThat(description.get("licenses").get(0).get("name").stringValue()).isEqualTo("CC-BY-4.0");
        assertThat(description.get("export").get("cite").stringValue()).contains("asOf=70123");
    }

    @Test
    void its_readme_explains_every_column_of_every_table() throws IOException {
        Unzipped files = files();
        String readme = files.text("README.md");
        for (JsonNode resource : JSON.readTree(files.file("datapackage.json")).get("resources")) {
            assertThat(resource.get("schema").get("fields").valueStream())
                    .allSatisfy(field -> assertThat(readme)
                            .contains("| `" + field.get("name").stringValue() + "` | "
                                    + field.get("type").stringValue() + " | "
                                    + field.get("description").stringValue() + " |"));
        }
    }

    private static boolean fits(String cell, JsonNode field) {
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            return !constraints.path("required").asBoolean(false);
        }
        boolean listed = !constraints.has("enum")
                || constraints
                        .get("enum")
                        .valueStream()
                        .anyMatch(it -> it.stringValue().equals(cell));
        return listed
                && switch (field.get("type").stringValue()) {
                    case "string" -> fitsFormat(cell, field.path("format").asString(""));
                    case "integer" -> cell.matches("-?\\d+");
                    case "number" -> cell.matches("-?\\d+(\\.\\d+)?");
                    case "boolean" -> cell.matches("true|false");
                    case "date" -> cell.matches("\\d{4}-\\d{2}-\\d{2}");
                    case "array" -> JSON.readTree(cell).isArray();
                    default -> false;
                };
    }

    private static boolean fitsFormat(String cell, String format) {
        return switch (format) {
            case "uuid" -> cell.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            case "uri" -> cell.startsWith("https://");
            default -> true;
        };
    }

    private static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private static Unzipped files() {
        return Unzipped.of(Writing.write(Writing.format("zip"), Examples.export()));
    }
}
