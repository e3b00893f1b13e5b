package shanyrak.query.campaign;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.reading.AsOfParameter;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Reading;

/** Campaigns over REST. */
@RestController
@Tag(name = "Campaigns", description = "What a campaign says of itself.")
class CampaignApi {

    private static final Set<String> VIEWS = Set.of(Campaigns.VIEW);

    private final Reading reading;
    private final Campaigns campaigns;
    private final PublicEntries entries;

    CampaignApi(Reading reading, Campaigns campaigns, PublicEntries entries) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.entries = entries;
    }

    record AllCampaigns(
            @Schema(description = "Position of the log", example = "42")
            long position,

            List<Campaign> campaigns) {}

    record OneCampaign(
            @Schema(description = "Position of the log", example = "42")
            long position,

            @JsonUnwrapped Campaign campaign,
            List<Demand> demands,
            List<Addressee> addressees) {}

    @GetMapping("/api/campaigns")
    @Operation(summary = "All campaigns, the open ones first")
    @Nullable
    AllCampaigns all(ServletWebRequest request) {
        return reading.read(request, VIEWS, position -> new AllCampaigns(position, campaigns.all()));
    }

    @GetMapping("/api/campaigns/{campaign}")
    @Operation(
            summary = "One campaign with its demands and what has become of them, its addressees and appeal",
            description =
                    "Demands are those of the state that is asked for; what else the campaign says of itself is today’s.")
    @ApiResponse(responseCode = "200", description = "The campaign")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    OneCampaign one(
            @PathVariable String campaign,
            @ParameterObject @FromAddress AsOfParameter state,
            ServletWebRequest request) {
        return reading.read(
                request,
                Set.of(Campaigns.VIEW, entries.view()),
                state,
                asOf -> new OneCampaign(
                        asOf.position(),
                        campaigns.find(campaign),
                        campaigns.demands(campaign, asOf),
                        campaigns.addressees(campaign)));
    }
}
