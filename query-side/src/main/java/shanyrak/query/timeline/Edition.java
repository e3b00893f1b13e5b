package shanyrak.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an entry, as it can be cited.
 *
 * @param version its number, from 1
 * @param recorded the day on which it was recorded
 * @param change {@code logged}, {@code corrected}, {@code outcome} or {@code retracted}
 * @param changed the names of the parts that differ from the version before
 * @param says the entry in this version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Edition(
        @Schema(example = "2") int version,
        LocalDate recorded,
        @Schema(example = "corrected") String change,
        @Schema(example = "[\"turnout\"]") List<String> changed,
        TimelineEntry says) {

    @Nullable
    String reason() {
        return says.details().correction();
    }
}
