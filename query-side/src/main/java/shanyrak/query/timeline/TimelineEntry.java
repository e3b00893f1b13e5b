package shanyrak.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param when an EDTF level 1 date, with its doubt
 * @param earliest the first day it may mean
 * @param latest the last day it may mean; absent where the interval is open
 * @param recorded the day from which the public could see the entry; absent while it cannot
 * @param version how many versions the public has seen, this one among them; 0 while it has seen none
 * @param updated the day on which this version came
 * @param standing how far it can be relied on: reported, corroborated, verified, disputed or retracted
 * @param retracted why it no longer counts; absent while it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineEntry(
        UUID entry,
        @Schema(example = "shanyrak") String campaign,
        @Schema(example = "picket") String kind,
        @Schema(example = "solidarity") String side,
        @Schema(example = "2006-04-13?") String when,
        LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate recorded,
        @Schema(example = "2") int version,
        LocalDate updated,
        boolean corrected,
        @Schema(example = "verified") String standing,
        @Schema(example = "mistake") @Nullable String retracted,
        @JsonUnwrapped Details details) {

    /** The same without what it says of entries that are not among these. */
    TimelineEntry linkingOnlyTo(Set<UUID> shown) {
        return new TimelineEntry(
                entry,
                campaign,
                kind,
                side,
                when,
                earliest,
                latest,
                recorded,
                version,
                updated,
                corrected,
                standing,
                retracted,
                details.linkingOnlyTo(shown));
    }
}
