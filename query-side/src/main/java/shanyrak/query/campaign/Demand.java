package shanyrak.query.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.query.reading.Said;

/**
 * One sentence that the campaign demands.
 *
 * @param demand its number, from 1
 * @param text by language
 * @param status what had become of it
 * @param history how that came about, the first judgement first
 * @param clock what was decided about counting the days that it waits for an answer, the first decision first
 */
public record Demand(
        int demand,
        Map<String, String> text,

        @Schema(description = "raised, partly-met, met, refused or withdrawn", example = "partly-met")
        String status,

        List<Judgement> history,
        List<ClockChange> clock) {

    /**
     * What somebody judged a demand to have become.
     *
     * @param when from when on: an EDTF date
     * @param recorded the day on which it was recorded
     * @param because the entry that shows it; absent where that is not public
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Judgement(
            @Schema(example = "met") String status,

            @Schema(example = "2006-04") String when,
            LocalDate recorded,
            @Nullable String reason,
            @Nullable UUID because) {}

    /**
     * A decision about the clock.
     *
     * @param change {@code paused}, {@code resumed} or {@code corrected}
     * @param day the first day that does not count, that counts again, or that counts at all
     * @param recorded the day on which it was recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClockChange(
            @Schema(example = "paused") String change,
            LocalDate day,
            LocalDate recorded,
            @Nullable String reason) {}

    enum Clocked {
        PAUSED,
        RESUMED,
        CORRECTED
    }

    public Said textIn(Locale reader) {
        return Said.in(reader, text);
    }
}
