package shanyrak.query.totals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.counting.Counts;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.timeline.Tally.Breakdown;
import shanyrak.query.timeline.TimelineFilter;

/** The totals over REST. */
@RestController
@Tag(name = "Totals", description = "How much happened. Every total is the sum of its breakdown.")
class TotalsApi {

    private final Reading reading;
    private final Campaigns campaigns;
    private final Totals totals;

    TotalsApi(Reading reading, Campaigns campaigns, Totals totals) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.totals = totals;
    }

    record TotalsAnswer(
            @Schema(description = "Position of the log", example = "42")
            long position,

            Counts totals,
            @Schema(description = """
                    By kind, side, channel, country (ISO 3166-1 alpha-2), organisation (the leading one), week (ISO 8601, \
                    of the earliest day) and standing. An entry counts once in each. The value "none" stands for entries without.""") Map<String, Map<String, Counts>> by) {}

    @GetMapping("/api/campaigns/{campaign}/totals")
    @Operation(summary = "Actions, items and people of the entries that match, in all and broken down")
    @ApiResponse(responseCode = "200", description = "The totals")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    TotalsAnswer totals(
            @PathVariable String campaign,
            @ParameterObject @FromAddress TimelineFilter filter,
            ServletWebRequest request) {
        return reading.read(request, Totals.VIEWS, filter.state(), asOf -> {
            campaigns.find(campaign);
            Breakdown breakdown = totals.breakdown(campaign, filter, asOf);
            return new TotalsAnswer(asOf.position(), breakdown.totals(), breakdown.by());
        });
    }
}
