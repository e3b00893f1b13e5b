package shanyrak.query.export;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** What a file of JSON has to look like, by the name of its format. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Schemas() {}

    /** What is wrong with it. */
    static List<String> faults(String format, String json) {
        return REGISTRY
                .getSchema(Schemas.class.getResourceAsStream("/export/" + format + ".schema.json"))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
