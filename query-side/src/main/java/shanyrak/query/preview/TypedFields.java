package shanyrak.query.preview;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;
import shanyrak.query.platform.Kebab;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;

/** The fields of a form. What cannot be read is noted, and told all at once. */
final class TypedFields {

    private static final UUID NOT_SEALED = new UUID(0, 0);

    private final MultiValueMap<String, String> fields;
    private final List<BrokenRule> broken = new ArrayList<>();

    TypedFields(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** @throws Refused if anything could not be read */
    void refuseIfBroken() {
        Refused.ifAny(broken);
    }

    void broken(String field, String rule, Object... arguments) {
        broken.add(BrokenRule.at(field, rule, arguments));
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    @Nullable
    String text(String field) {
        String typed = fields.getFirst(field);
        String text = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return text.isEmpty() ? null : text.replace("\r\n", "\n");
    }

    String text(String field, String otherwise) {
        return Objects.requireNonNullElse(text(field), otherwise);
    }

    /** Words, where sealed ones will be. */
    @Nullable
    Sealed words(String field) {
        String text = text(field);
        return text == null ? null : new Sealed(NOT_SEALED, text);
    }

    Sealed required(String field) {
        Sealed words = words(field);
        if (words == null) {
            broken(field, "Missing");
        }
        return words == null ? new Sealed(NOT_SEALED, "") : words;
    }

    String requiredText(String field) {
        return required(field).text();
    }

    List<Sealed> lines(String field) {
        return split(field).stream().map(line -> new Sealed(NOT_SEALED, line)).toList();
    }

    @Nullable
    Integer number(String field) {
        return read(field, Integer::valueOf, "NotANumber");
    }

    int number(String field, int otherwise) {
        return Objects.requireNonNullElse(number(field), otherwise);
    }

    List<Integer> numbers(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .filter(number -> number.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    @Nullable
    Double decimal(String field) {
        return read(field, Double::valueOf, "NotANumber");
    }

    @Nullable
    When when(String field) {
        return read(field, When::parse, "NotADate");
    }

    @Nullable
    UUID entry(String field) {
        return read(field, TypedFields::lastPart, "NotAnEntry");
    }

    List<UUID> entries(String field) {
        return split(field).stream()
                .map(line -> read(field, line, TypedFields::lastPart, "NotAnEntry"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** @return none where nothing is chosen, or nothing that there is */
    <E extends Enum<E>> @Nullable E chosen(Class<E> choices, String field) {
        return read(field, name -> Kebab.parse(choices, name).orElseThrow(IllegalArgumentException::new), "Missing");
    }

    <E extends Enum<E>> E requiredChoice(Class<E> choices, String field) {
        requiredText(field);
        E chosen = chosen(choices, field);
        return chosen == null ? choices.getEnumConstants()[0] : chosen;
    }

    private List<String> split(String field) {
        String text = text(field);
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** Of the address of a page; what stands behind {@code ?} or {@code #} does not matter. */
    private static UUID lastPart(String address) {
        String path = address.split("[?#]", 2)[0];
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private <T> @Nullable T read(String field, Function<String, T> reader, String rule) {
        return read(field, text(field), reader, rule);
    }

    private <T> @Nullable T read(String field, @Nullable String text, Function<String, T> reader, String rule) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            broken(field, rule);
            return null;
        }
    }
}
