package shanyrak.query.platform;

import java.util.Locale;
import java.util.Optional;

/** The names of constants as addresses and REST write them: {@code LETTER_HANDED_IN} is {@code letter-handed-in}. */
public final class Kebab {

    private Kebab() {}

    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    public static String of(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String constant(String kebab) {
        return kebab.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String kebab) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(kebab)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
