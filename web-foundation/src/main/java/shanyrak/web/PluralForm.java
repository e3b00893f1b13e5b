package shanyrak.web;

import java.util.Locale;

/** The forms that words take beside a whole number, as Unicode CLDR names them. */
enum PluralForm {
    ONE,
    FEW,
    MANY,
    OTHER;

    /** Above every number that a message names by itself, so that these come first in a choice. */
    private static final long BEYOND_ALL_NUMBERS = 1_000_000_000_000L;

    static PluralForm called(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    static PluralForm of(long number, Locale locale) {
        if (locale.getLanguage().equals("ru")) {
            return russian(Math.abs(number % 100));
        }
        return number == 1 ? ONE : OTHER;
    }

    /** What stands for this form among the limits of a choice. */
    long limit() {
        return BEYOND_ALL_NUMBERS + ordinal();
    }

    private static PluralForm russian(long lastTwo) {
        long last = lastTwo % 10;
        if (last == 0 || last > 4 || lastTwo / 10 == 1) {
            return MANY;
        }
        return last == 1 ? ONE : FEW;
    }
}
