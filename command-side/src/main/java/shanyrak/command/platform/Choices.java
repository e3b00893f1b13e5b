package shanyrak.command.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names that enum constants have in REST and forms: {@code WEB_FORM} is {@code web-form}. */
public final class Choices {

    private Choices() {}

    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> List<String> names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Choices::name).toList();
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> choices, String name) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> name(choice).equals(name))
                .findFirst();
    }

    /** @throws IllegalArgumentException if there is no such choice; check before */
    public static <E extends Enum<E>> E of(Class<E> choices, String name) {
        return Enum.valueOf(choices, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
