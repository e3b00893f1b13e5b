package shanyrak.query.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code datapackage.json} says, by the names of the Data Package standard, version 2. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Descriptor(
        @JsonProperty("$schema") String profile,
        String name,
        String title,
        String description,
        String homepage,
        String version,
        String created,
        List<Terms> licenses,
        List<Origin> sources,
        List<Contributor> contributors,
        About export,
        List<Resource> resources) {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    static final String PACKAGE = PROFILES + "datapackage.json";

    record Terms(String name, String path, String title) {}

    record Origin(String title, String path) {}

    record Contributor(String title, List<String> roles) {}

    /** One file. */
    record Resource(
            @JsonProperty("$schema") String profile,
            String name,
            String path,
            String type,
            String title,
            String format,
            String mediatype,
            String encoding,
            long bytes,
            String hash,
            Schema schema) {

        static Resource of(Archive.Filed file, String name, String title, Schema schema) {
            return new Resource(
                    PROFILES + "dataresource.json",
                    name,
                    file.path(),
                    "table",
                    title,
                    "csv",
                    "text/csv",
                    "utf-8",
                    file.bytes(),
                    "sha256:" + file.hash(),
                    schema);
        }
    }

    /** Of the rows of one file. */
    record Schema(
            @JsonProperty("$schema") String profile,
            List<Field> fields,
            List<String> primaryKey,
            List<String> missingValues) {

        static Schema of(List<Field> fields, List<String> primaryKey) {
            return new Schema(PROFILES + "tableschema.json", fields, primaryKey, List.of(""));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(
            String name,
            String type,
            @Nullable String format,
            String description,
            @Nullable Constraints constraints) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Constraints(
            @Nullable Boolean required,
            @JsonProperty("enum") @Nullable List<String> values) {

        static @Nullable Constraints of(boolean required, List<String> values) {
            return required || !values.isEmpty()
                    ? new Constraints(required ? true : null, values.isEmpty() ? null : values)
                    : null;
        }
    }
}
