package shanyrak.query.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.web.BrokenRule;

/** Reads what the parameters of an address say. Those that cannot be understood are refused together. */
public final class Parameters {

    /** Signs of a name, or things on a page, at most. */
    public static final int MOST = 200;

    private final List<BrokenRule> broken = new ArrayList<>();

    /**
     * Reads one parameter.
     *
     * @param rule that it breaks where the reader finds nothing; its sentence may mention the text and {@link #MOST}
     * @return null where nothing is asked, or it cannot be understood
     */
    public <T> @Nullable T read(String name, @Nullable String text, String rule, Function<String, Optional<T>> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<T> read = text.indexOf('\0') < 0 ? reader.apply(text.strip()) : Optional.empty();
        if (read.isEmpty()) {
            broken.add(BrokenRule.at(name, rule, text, MOST));
        }
        return read.orElse(null);
    }

    /** Each of several, between commas. */
    public <T> List<T> list(String name, @Nullable String text, String rule, Function<String, Optional<T>> reader) {
        return list(name, text, ",", rule, reader);
    }

    /** @param separator a regular expression */
    public <T> List<T> list(
            String name, @Nullable String text, String separator, String rule, Function<String, Optional<T>> reader) {
        return text == null
                ? List.of()
                : Stream.of(text.split(separator))
                        .map(part -> read(name, part, rule, reader))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }

    public void refuse(BrokenRule rule) {
        broken.add(rule);
    }

    /** @throws BadQuery naming every parameter that was not understood */
    public void check() {
        if (!broken.isEmpty()) {
            throw new BadQuery(broken);
        }
    }

    /** The Monday of an ISO 8601 week, such as {@code 2006-W15}. */
    public static Optional<LocalDate> monday(String week) {
        try {
            return Optional.of(LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException notAWeek) {
            return Optional.empty();
        }
    }
}
