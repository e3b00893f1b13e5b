package shanyrak.query.selfreports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.reading.Reading;
import shanyrak.query.selfreports.SelfReports.Sum;

/** What people say they sent, over REST. */
@RestController
@Tag(
        name = "Self-reports",
        description = "What people say they sent in answer to the appeal. Not verified, and counted apart.")
class SelfReportsApi {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW, SelfReports.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final SelfReports reports;

    SelfReportsApi(Reading reading, Campaigns campaigns, SelfReports reports) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.reports = reports;
    }

    record SelfReportsAnswer(
            @Schema(description = "Position of the log", example = "42")
            long position,

            @Schema(description = "Always false: nobody has looked at what was sent")
            boolean verified,

            @Schema(description = "What counts") Sum totals,

            @Schema(description = "What was left out as not to be believed; part of nothing else here")
            Sum discounted,

            @Schema(description = """
                    What counts by channel, country (ISO 3166-1 alpha-2; "none" where they did not say) and week (ISO 8601) \
                    in which they say they sent it.""") Map<String, Map<String, Sum>> by) {}

    @GetMapping("/api/campaigns/{campaign}/self-reports")
    @Operation(
            summary = "How many people say they sent a protest",
            description = "Only the newest state is known. None of it is in any other total.")
    @ApiResponse(responseCode = "200", description = "How many say so")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    SelfReportsAnswer selfReports(@PathVariable String campaign, ServletWebRequest request) {
        return reading.read(request, VIEWS, position -> {
            campaigns.find(campaign);
            return new SelfReportsAnswer(
                    position, false, reports.counted(campaign), reports.discounted(campaign), reports.by(campaign));
        });
    }
}
