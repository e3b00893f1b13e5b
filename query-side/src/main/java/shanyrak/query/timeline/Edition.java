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
 * @param position of the log from which it held
 * @param recorded the day on which it was recorded
 * @param change {@code logged}, {@code corrected}, {@code outcome}, {@code source-added},
 *     {@code source-archived}, {@code corroborated}, {@code verified}, {@code disputed}, {@code settled},
 *     {@code retracted}, {@code merged}, {@code reinstated}, {@code clock-paused}, {@code clock-resumed} or
 *     {@code clock-corrected}
 * @param role in which somebody did that, such as {@code verifier}; absent where that is not known
 * @param changed the names of the parts that differ from the version before
 * @param says the entry in this version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Edition(
        @Schema(example = "2") int version,
        @Schema(example = "42") long position,
        LocalDate recorded,
        @Schema(example = "corrected") String change,
        @Schema(example = "verifier") @Nullable String role,
        @Schema(example = "[\"turnout\"]") List<String> changed,
        TimelineEntry says) {

    Edition saying(TimelineEntry other) {
        return new Edition(version, position, recorded, change, role, changed, other);
    }

    @Nullable
    public String reason() {
        return says.details().reason();
    }
}
