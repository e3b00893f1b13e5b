package shanyrak.query.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How views keep structured things in a column: as JSON, in the order of its parts. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The same object with another value of one of its fields. */
    public static String with(String json, String field, Object value) {
        Map<String, Object> fields = fields(json);
        fields.put(field, value);
        return write(fields);
    }

    /** The fields of an object, in their order. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> fields(String json) {
        return read(json, LinkedHashMap.class);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
