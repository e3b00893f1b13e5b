package shanyrak.query.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;
import shanyrak.query.totals.Totals;

/** What the live stream sends, for those who ask now and then because they cannot watch. */
@RestController
@Tag(name = "Totals")
class LiveApi {

    private final Reading reading;
    private final Campaigns campaigns;
    private final LiveTotals totals;

    LiveApi(Reading reading, Campaigns campaigns, LiveTotals totals) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.totals = totals;
    }

    @GetMapping("/api/campaigns/{campaign}/live")
    @Operation(summary = "The figures of the front page, as the live stream sends them", description = """
                    The stream itself is at `/campaigns/{campaign}/live`, with the same parameter: server-sent events \
                    `totals` with this answer as data, `id` being its position, and `position` when only the position has \
                    moved, or nothing for fifteen seconds. It answers 503 with Retry-After when too many watch.""")
    @ApiResponse(responseCode = "200", description = "The figures")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    Figures figures(
            @PathVariable String campaign,
            @ParameterObject @FromAddress LiveParameters asked,
            ServletWebRequest request) {
        Sureness sureness = Sureness.parse(asked.standing());
        return reading.read(request, Totals.VIEWS, new AsOfParameter(null), asOf -> {
            campaigns.find(campaign);
            return totals.of(campaign, sureness, asOf);
        });
    }
}
