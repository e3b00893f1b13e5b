package shanyrak.command.campaign.addressee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignDesk.Decided;
import shanyrak.command.platform.Asked;

/** Addressees over REST; for editors. Every request carries an {@code Idempotency-Key}. */
@RestController
@Tag(name = "Addressees", description = "Describe an office that protests go to.")
class AddresseeApi {

    private final AddresseeDesk desk;

    AddresseeApi(AddresseeDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Describe an addressee anew", description = "It replaces all that was said of it.")
    @PostMapping("/api/campaigns/{campaign}/addressees/{addressee}/descriptions")
    ResponseEntity<Decided> describe(
            @PathVariable String campaign, @PathVariable int addressee, @RequestBody Addressee body, Asked asked) {
        Decided decided = desk.describe(campaign, addressee, body, asked);
        return ResponseEntity.created(URI.create("/campaigns/" + campaign + "/appeal"))
                .body(decided);
    }
}
