package shanyrak.query.since;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.PositionsInTime;
import shanyrak.query.reading.Reading;
import shanyrak.query.since.Changes.Change;
import shanyrak.query.since.SinceParameters.Wanted;
import shanyrak.query.timeline.Timeline;

/** What changed over REST. */
@RestController
@Tag(
        name = "Changes",
        description = "What became of what the record said. What may no longer be shown is in no answer.")
class ChangesApi {

    static final Set<String> VIEWS = Set.of(Campaigns.VIEW, Timeline.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final PositionsInTime times;
    private final Changes changes;

    ChangesApi(Reading reading, Campaigns campaigns, PositionsInTime times, Changes changes) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.times = times;
        this.changes = changes;
    }

    record ChangesAnswer(
            @Schema(description = "Position of the log", example = "60")
            long position,

            @Schema(description = "The position after which was looked", example = "42")
            long since,

            @Schema(description = "New versions of entries: corrections, retractions, mergers, disputes and all else")
            List<Change> changes,

            @Schema(description = "Entries that were new in the same stretch of the log")
            List<Change> added,

            @Schema(description = "The cursor of the next page; null on the last one", example = "57") @Nullable
            String next) {}

    @GetMapping("/api/campaigns/{campaign}/changes")
    @Operation(
            summary =
                    "What changed after a position or a day, in the order of the log: old and new of each field, and why",
            description = """
                    Both lists are of the same stretch of the log; go on with the cursor until next is null, even where \
                    they are empty. What was withheld is in none of them: compare with /entries/{entry}, which is 404 then.""")
    @ApiResponse(responseCode = "200", description = "A page of changes")
    @ApiResponse(responseCode = "400", description = "A parameter that cannot be understood; it is named")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    ChangesAnswer changes(
            @PathVariable String campaign,
            @ParameterObject @FromAddress SinceParameters parameters,
            ServletWebRequest request) {
        Wanted wanted = parameters.understood(times);
        return reading.read(request, VIEWS, new AsOfParameter(null), asOf -> {
            campaigns.find(campaign);
            Changes.Page page = changes.page(campaign, wanted, asOf);
            return new ChangesAnswer(
                    asOf.position(),
                    wanted.since(),
                    page.changes().stream().filter(Predicate.not(Change::isNew)).toList(),
                    page.changes().stream().filter(Change::isNew).toList(),
                    page.next());
        });
    }
}
