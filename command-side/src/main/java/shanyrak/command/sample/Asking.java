package shanyrak.command.sample;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shanyrak.command.platform.Asked;
import tools.jackson.databind.json.JsonMapper;

/**
 * A step as it is brought to a desk.
 *
 * @param made what earlier steps made, by their names
 */
record Asking(Step step, String campaign, Asked asked, Map<String, UUID> made, JsonMapper json) {

    private static final Pattern REFERENCE = Pattern.compile("\"@([^\"]+)\"");

    /** What the step is about. */
    UUID subject() {
        return made(Objects.requireNonNull(step.about(), step.name()));
    }

    /** The number of the demand or addressee that the step is about. */
    int number() {
        return Integer.parseInt(Objects.requireNonNull(step.about(), step.name()));
    }

    /** The body as the desk takes it, with the ids of what it refers to. */
    <T> T body(Class<T> shape) {
        String given = step.body() == null ? "{}" : step.body().toString();
        return json.readValue(REFERENCE.matcher(given).replaceAll(name -> "\"" + made(name.group(1)) + "\""), shape);
    }

    private UUID made(String name) {
        @Nullable UUID id = made.get(name);
        return Objects.requireNonNull(id, () -> step.name() + " refers to " + name + ", which is no earlier step");
    }
}
