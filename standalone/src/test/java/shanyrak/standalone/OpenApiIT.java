package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document of the whole product: complete, readable by others, and true. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiIT {

    private static final JsonMapper JSON = new JsonMapper();

    private Product product;
    private Rest rest;
    private String text;
    private JsonNode document;

    @BeforeAll
    void start(@TempDir Path temp) {
        product = Product.start(temp.resolve("data"), "--shanyrak.sample=false");
        rest = product.rest();
        text = rest.get("/openapi.json").is(200).http().body();
        document = JSON.readTree(text);
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void it_lacks_nothing() {
        assertThat(Lacking.in(document)).isEmpty();
    }

    @Test
    void whatever_is_taken_away_is_missed() {
        for (String field : List.of("summary", "tags", "parameters/0/description", "responses/200/headers/ETag")) {
            JsonNode copy = document.deepCopy();
            int last = field.lastIndexOf('/');
            String owner = "/paths/~1api~1campaigns~1{campaign}~1timeline/get"
                    + (last < 0 ? "" : "/" + field.substring(0, last));
            ((ObjectNode) copy.at(owner)).remove(field.substring(last + 1));
            assertThat(Lacking.in(copy)).as(field).isNotEmpty();
        }
    }

    @Test
    void a_parser_that_is_not_ours_finds_no_fault_in_it() {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(text);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths())
                .hasSameSizeAs(document.get("paths").propertyNames());
        assertThat(read.getOpenAPI().getInfo().getLicense().getIdentifier()).isEqualTo("Apache-2.0");
    }

    @Test
    void every_example_is_as_its_schema_says_and_names_no_other_field() {
        ObjectNode closed = (ObjectNode) document.deepCopy();
        closed.at("/components/schemas").forEach(OpenApiIT::close);
        List<String> faults = new ArrayList<>();
        for (JsonNode holder : document.get("paths").findParents("example")) {
            if (holder.has("schema") && !holder.get("schema").isEmpty()) {
                validate(closed, holder).forEach(fault -> faults.add(holder.get("example") + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void its_examples_of_writing_can_be_played_and_those_of_reading_then_read() throws Exception {
        Story.Played played = Story.play(product);
        for (var path : document.get("paths").properties()) {
            JsonNode operation = path.getValue().path("get");
            JsonNode example = operation.at("/responses/200/content/application~1json/example");
            if (path.getKey().startsWith("/api/") && !example.isMissingNode()) {
                JsonNode answer = rest.get(
                                played.real(address(path.getKey(), operation)) + "&atLeast=" + played.position())
                        .is(200)
                        .body();
                assertThat(example.propertyNames()).as(path.getKey()).isEqualTo(answer.propertyNames());
            }
        }
    }

    /** With the examples of what it cannot do without. */
    private static String address(String path, JsonNode operation) {
        String address = path + "?lang=en";
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.get("name").asString();
            String example = parameter.get("example").asString();
            address = address.replace("{" + name + "}", example);
            if (parameter.get("in").asString().equals("query")
                    && parameter.path("required").asBoolean(false)) {
                address += "&" + name + "=" + example;
            }
        }
        return address;
    }

    /** Nothing but what is described. */
    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    private static List<String> validate(JsonNode closed, JsonNode holder) {
        ObjectNode schema = (ObjectNode) holder.get("schema").deepCopy();
        schema.set("components", closed.get("components"));
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        return read.validate(holder.get("example")).stream()
                .map(Error::toString)
                .toList();
    }
}
