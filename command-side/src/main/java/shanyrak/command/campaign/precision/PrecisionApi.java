package shanyrak.command.campaign.precision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import shanyrak.command.campaign.CampaignBodies.PrecisionPolicy;
import shanyrak.command.campaign.CampaignDesk.Decided;
import shanyrak.command.platform.Asked;

/** The precision of places over REST; for owners. Every request carries an {@code Idempotency-Key}. */
@RestController
@Tag(name = "Precision", description = "Decide how exactly the public may see places.")
class PrecisionApi {

    private final PrecisionDesk desk;

    PrecisionApi(PrecisionDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "Decide how exactly the public may see places",
            description = "It goes for all entries, also those logged before, and replaces the policy before.")
    @PostMapping("/api/campaigns/{campaign}/precision-policies")
    ResponseEntity<Decided> set(@PathVariable String campaign, @RequestBody PrecisionPolicy body, Asked asked) {
        Decided decided = desk.set(campaign, body, asked);
        return ResponseEntity.created(URI.create("/campaigns/" + campaign + "/timeline"))
                .body(decided);
    }
}
