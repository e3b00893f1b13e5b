package shanyrak.command.selfreport;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Typed;

/** Days as they are typed: {@code 2006-04-20}. */
final class Days {

    private Days() {}

    /** Null where there is none, or none that can be read. */
    static @Nullable LocalDate find(@Nullable String typed) {
        String day = Typed.text(typed);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** The same, and what cannot be read breaks a rule. */
    static @Nullable LocalDate check(Checks checks, String field, @Nullable String typed) {
        if (Typed.text(typed) != null) {
            checks.day(field, typed);
        }
        return find(typed);
    }
}
