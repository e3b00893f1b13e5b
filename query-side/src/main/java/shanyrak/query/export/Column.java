package shanyrak.query.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table. Its name and its meaning never change; new ones are added at the end.
 *
 * @param type as Table Schema names it
 * @param format that narrows the type down, such as {@code uuid}
 * @param values that there can be; empty where they are not listed
 * @param value what a row says in it, or null
 */
record Column<T>(
        String name,
        Type type,
        @Nullable String format,
        boolean required,
        List<String> values,
        Function<T, @Nullable Object> value) {

    /** Several values are written as one JSON array. */
    enum Type {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE,
        ARRAY;

        /** Whether people's words can be in it. */
        boolean holdsWords() {
            return this == STRING || this == ARRAY;
        }
    }

    static <T> Column<T> of(String name, Type type, Function<T, @Nullable Object> value) {
        return new Column<>(name, type, null, false, List.of(), value);
    }

    Column<T> formatted(String as) {
        return new Column<>(name, type, as, required, values, value);
    }

    Column<T> always() {
        return new Column<>(name, type, format, true, values, value);
    }

    Column<T> oneOf(List<String> known) {
        return new Column<>(name, type, format, required, known, value);
    }

    /** What stands in the cell, not yet made safe for anything; null if nothing does. */
    @Nullable
    String cell(T row) {
        return switch (value.apply(row)) {
            case null -> null;
            case List<?> several -> ExportJson.write(several);
            case BigDecimal number -> number.toPlainString();
            case Object one -> one.toString();
        };
    }
}
