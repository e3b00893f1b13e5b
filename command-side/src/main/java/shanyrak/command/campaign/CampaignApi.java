package shanyrak.command.campaign;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignBodies.Appeal;
import shanyrak.command.campaign.CampaignBodies.Demand;
import shanyrak.command.campaign.CampaignBodies.DescriptionBody;
import shanyrak.command.campaign.CampaignBodies.Opening;
import shanyrak.command.campaign.CampaignBodies.Reason;
import shanyrak.command.campaign.CampaignDesk.Decided;
import shanyrak.command.platform.Asked;

/** Opens and runs campaigns over REST; for owners and editors. Every request carries an {@code Idempotency-Key}. */
@RestController
@RequestMapping("/api/campaigns")
@Tag(name = "Campaigns", description = "Open a campaign and say what it demands, of whom, and what it asks for.")
class CampaignApi {

    private final CampaignDesk desk;

    CampaignApi(CampaignDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Open a campaign")
    @PostMapping
    ResponseEntity<Decided> open(@RequestBody Opening body, Asked asked) {
        return created(desk.open(body, asked));
    }

    @Operation(summary = "Describe a campaign anew")
    @PostMapping("/{campaign}/descriptions")
    ResponseEntity<Decided> describe(@PathVariable String campaign, @RequestBody DescriptionBody body, Asked asked) {
        return created(desk.describe(campaign, body, asked));
    }

    @Operation(summary = "Raise a demand", description = "Demands are numbered from 1 in the order they are raised.")
    @PostMapping("/{campaign}/demands")
    ResponseEntity<Decided> raise(@PathVariable String campaign, @RequestBody Demand body, Asked asked) {
        return created(desk.raise(campaign, body, asked));
    }

    @Operation(summary = "Name an addressee", description = "Addressees are numbered from 1 in the order of naming.")
    @PostMapping("/{campaign}/addressees")
    ResponseEntity<Decided> name(@PathVariable String campaign, @RequestBody Addressee body, Asked asked) {
        return created(desk.name(campaign, body, asked));
    }

    @Operation(summary = "Issue an appeal", description = "It replaces the one before.")
    @PostMapping("/{campaign}/appeals")
    ResponseEntity<Decided> issue(@PathVariable String campaign, @RequestBody Appeal body, Asked asked) {
        return created(desk.issue(campaign, body, asked));
    }

    @Operation(summary = "Close a campaign", description = "It stays readable and takes no new entries.")
    @PostMapping("/{campaign}/closings")
    ResponseEntity<Decided> close(@PathVariable String campaign, @RequestBody Reason body, Asked asked) {
        return created(desk.close(campaign, body, asked));
    }

    @Operation(summary = "Reopen a closed campaign")
    @PostMapping("/{campaign}/reopenings")
    ResponseEntity<Decided> reopen(@PathVariable String campaign, @RequestBody Reason body, Asked asked) {
        return created(desk.reopen(campaign, body, asked));
    }

    private static ResponseEntity<Decided> created(Decided decided) {
        return ResponseEntity.created(URI.create("/campaigns/" + decided.campaign()))
                .body(decided);
    }
}
