package shanyrak.query.export;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyrak.query.reading.BadQuery;
import shanyrak.web.BrokenRule;

/** How a table is to be written, as the address says it. */
record TableWriting(
        @Parameter(description = "Of csv: true writes every word as it was typed, for programs", example = "true")
        @Nullable
        String raw,

        @Parameter(description = "Of csv: true begins with a byte order mark, for spreadsheets", example = "true")
        @Nullable
        String bom) {

    boolean isRaw() {
        return isTrue("raw", raw);
    }

    boolean isMarked() {
        return isTrue("bom", bom);
    }

    /** By the names of the parameters. */
    Map<String, String> asked() {
        return Addresses.given("raw", raw, Addresses.given("bom", bom, Map.of()));
    }

    private static boolean isTrue(String name, @Nullable String value) {
        return switch (value == null ? "" : value.strip()) {
            case "true" -> true;
            case "", "false" -> false;
            default -> throw new BadQuery(List.of(BrokenRule.at(name, "NotTrueOrFalse")));
        };
    }
}
