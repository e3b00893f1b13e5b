package shanyrak.command.campaign.demand;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyrak.command.campaign.CampaignBodies.Demand;
import shanyrak.command.campaign.CampaignDesk.Decided;
import shanyrak.command.campaign.demand.DemandBodies.Assessment;
import shanyrak.command.campaign.demand.DemandBodies.ClockCorrection;
import shanyrak.command.campaign.demand.DemandBodies.ClockPause;
import shanyrak.command.campaign.demand.DemandBodies.ClockResumption;
import shanyrak.command.platform.Asked;

/** What becomes of demands, over REST; for editors. Every request carries an {@code Idempotency-Key}. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/demands/{demand}")
@Tag(name = "Demands", description = "Word a demand anew, say what has become of it, set its clock right.")
class DemandApi {

    private final DemandDesk desk;

    DemandApi(DemandDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Word a demand anew", description = "It replaces the text whole; earlier wording stays.")
    @PostMapping("/wordings")
    ResponseEntity<Decided> reword(
            @PathVariable String campaign, @PathVariable int demand, @RequestBody Demand body, Asked asked) {
        return created(desk.reword(campaign, demand, body, asked));
    }

    @Operation(summary = "Say what has become of a demand", description = "It can go back; the history stays.")
    @PostMapping("/assessments")
    ResponseEntity<Decided> assess(
            @PathVariable String campaign, @PathVariable int demand, @RequestBody Assessment body, Asked asked) {
        return created(desk.assess(campaign, demand, body, asked));
    }

    @Operation(summary = "Stop counting the days that a demand waits for an answer")
    @PostMapping("/clock-pauses")
    ResponseEntity<Decided> pauseClock(
            @PathVariable String campaign, @PathVariable int demand, @RequestBody ClockPause body, Asked asked) {
        return created(desk.pauseClock(campaign, demand, body, asked));
    }

    @Operation(summary = "Count the days again that a demand waits for an answer")
    @PostMapping("/clock-resumptions")
    ResponseEntity<Decided> resumeClock(
            @PathVariable String campaign, @PathVariable int demand, @RequestBody ClockResumption body, Asked asked) {
        return created(desk.resumeClock(campaign, demand, body, asked));
    }

    @Operation(summary = "Say since when a demand has been waiting for an answer")
    @PostMapping("/clock-corrections")
    ResponseEntity<Decided> correctClock(
            @PathVariable String campaign, @PathVariable int demand, @RequestBody ClockCorrection body, Asked asked) {
        return created(desk.correctClock(campaign, demand, body, asked));
    }

    private static ResponseEntity<Decided> created(Decided decided) {
        return ResponseEntity.created(URI.create("/campaigns/" + decided.campaign()))
                .body(decided);
    }
}
