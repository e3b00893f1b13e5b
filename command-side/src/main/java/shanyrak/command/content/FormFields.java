package shanyrak.command.content;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;

/** An entry as the fields of its form: what {@link TypedForm} reads, written. */
public final class FormFields {

    private final Map<String, String> fields = new HashMap<>();

    private FormFields() {}

    /** Inner fields are {@code place.town} and {@code sources[0].title}; lists of words have one to a line. */
    public static Map<String, String> of(EntryBody body) {
        FormFields form = new FormFields();
        form.object("", body.json());
        return form.fields;
    }

    /** Fields that were sent, as they go back into a form; ticked boxes one to a line, like all lists. */
    public static Map<String, String> shown(MultiValueMap<String, String> sent) {
        return sent.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> String.join("\n", field.getValue())));
    }

    private void object(String prefix, JsonNode object) {
        object.properties().forEach(field -> value(prefix + field.getKey(), field.getValue()));
    }

    private void value(String name, JsonNode value) {
        if (value.isObject()) {
            object(name + ".", value);
        } else if (value.isArray()) {
            list(name, value);
        } else if (!value.isNull()) {
            fields.put(name, value.asString());
        }
    }

    private void list(String name, JsonNode list) {
        if (list.valueStream().anyMatch(JsonNode::isObject)) {
            for (int at = 0; at < list.size(); at++) {
                object(name + "[" + at + "].", list.get(at));
            }
        } else if (!list.isEmpty()) {
            fields.put(name, list.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n")));
        }
    }
}
