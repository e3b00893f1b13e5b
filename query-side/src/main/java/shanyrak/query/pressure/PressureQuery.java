package shanyrak.query.pressure;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Parameter;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shanyrak.query.momentum.Formula;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.Parameters;
import shanyrak.web.BrokenRule;

/** What a reader wants to see of the pressure, as the address says it. */
record PressureQuery(
        @Parameter(description = "The version of the formula of momentum", example = "1") @Nullable
        String formula,

        @Parameter(
                description = "An eviction attempt: compares the four weeks before it with the four after it",
                example = "5b5c9d23-f0b0-8f34-bf39-9ae604abbe86")
        @Nullable
        String around,

        @Parameter(description = """
                        The record as it was: at a position of the log, at the end of a day in UTC, or at a moment (RFC \
                        3339), which means the end of the day before it, as finer times are not kept for the public. What \
                        was withheld since is not shown.""", example = "42") @Nullable
        String asOf) {

    /** @param around null where nothing is compared */
    record Wanted(Formula formula, @Nullable UUID around) {}

    /** @throws BadQuery naming every parameter that cannot be understood */
    Wanted understood() {
        Parameters asked = new Parameters();
        Formula version = asked.read("formula", formula, "UnknownFormula", Formula::parse);
        UUID entry = asked.read("around", around, "NotAnEntry", PressureQuery::id);
        asked.check();
        return new Wanted(version == null ? Formula.CURRENT : version, entry);
    }

    /** The address of the same with another choice, or without one, as a query that begins with a question mark. */
    public String with(String name, @Nullable Object value) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("formula", formula);
        fields.put("around", around);
        fields.put("asOf", asOf);
        fields.put(name, value == null ? null : value.toString());
        return fields.entrySet().stream()
                .filter(field -> field.getValue() != null && !field.getValue().isBlank())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    AsOfParameter state() {
        return new AsOfParameter(asOf);
    }

    static BadQuery noAttempt(UUID around) {
        return new BadQuery(List.of(BrokenRule.at("around", "NoAttempt", around.toString())));
    }

    /**
     * The week that a page of weeks ends with.
     *
     * @throws BadQuery where it is none
     */
    static @Nullable LocalDate monday(String field, @Nullable String week) {
        Parameters asked = new Parameters();
        LocalDate monday = asked.read(field, week, "NotAWeek", Parameters::monday);
        asked.check();
        return monday;
    }

    private static Optional<UUID> id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
