package shanyrak.command.entry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyrak.command.entry.DecisionBodies.ClockChange;
import shanyrak.command.entry.DecisionBodies.Decision;
import shanyrak.command.entry.DecisionBodies.Holding;
import shanyrak.command.entry.DecisionBodies.Merge;
import shanyrak.command.entry.DecisionBodies.NewSource;
import shanyrak.command.entry.DecisionBodies.OutcomeReport;
import shanyrak.command.entry.DecisionBodies.PromiseReport;
import shanyrak.command.entry.DecisionBodies.Reason;
import shanyrak.command.entry.DecisionBodies.Retraction;
import shanyrak.command.entry.DecisionBodies.Verification;
import shanyrak.command.entry.EntryDesk.Logged;
import shanyrak.command.platform.Asked;

/** Decides about entries over REST. Every request carries an {@code Idempotency-Key}. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/entries/{entry}")
@Tag(
        name = "Decisions about entries",
        description = "With seen, the number of the entry’s last event one knows of, a decision is refused (409) where"
                + " the entry has changed since.")
class DecisionApi {

    private final DecisionDesk desk;

    DecisionApi(DecisionDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Report how an eviction attempt ended")
    @PostMapping("/outcomes")
    ResponseEntity<Logged> outcome(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody OutcomeReport body, Asked asked) {
        return EntryApi.created(campaign, desk.reportOutcome(campaign, entry, body, asked));
    }

    @Operation(summary = "Say which picket or rally an announced one became")
    @PostMapping("/holdings")
    ResponseEntity<Logged> holding(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Holding body, Asked asked) {
        return EntryApi.created(campaign, desk.reportHeld(campaign, entry, body, asked));
    }

    @Operation(summary = "Call an announced action off")
    @PostMapping("/cancellations")
    ResponseEntity<Logged> cancellation(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Reason body, Asked asked) {
        return EntryApi.created(campaign, desk.callOff(campaign, entry, body, asked));
    }

    @Operation(summary = "Record that a promise was kept")
    @PostMapping("/keepings")
    ResponseEntity<Logged> keeping(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody PromiseReport body, Asked asked) {
        return EntryApi.created(campaign, desk.recordKeeping(campaign, entry, body, asked));
    }

    @Operation(summary = "Record that a promise was broken")
    @PostMapping("/breaches")
    ResponseEntity<Logged> breach(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody PromiseReport body, Asked asked) {
        return EntryApi.created(campaign, desk.recordBreach(campaign, entry, body, asked));
    }

    @Operation(
            summary = "Add a source",
            description = "With a second one that does not depend on the first, the entry is corroborated.")
    @PostMapping("/sources")
    ResponseEntity<Logged> source(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody NewSource body, Asked asked) {
        return EntryApi.created(campaign, desk.addSource(campaign, entry, body, asked));
    }

    @Operation(summary = "Verify an entry", description = "By somebody other than who logged or last corrected it.")
    @PostMapping("/verifications")
    ResponseEntity<Logged> verification(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Verification body, Asked asked) {
        return EntryApi.created(campaign, desk.verify(campaign, entry, body, asked));
    }

    @Operation(summary = "Dispute an entry", description = "Readers are warned until it is settled.")
    @PostMapping("/disputes")
    ResponseEntity<Logged> dispute(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Reason body, Asked asked) {
        return EntryApi.created(campaign, desk.dispute(campaign, entry, body, asked));
    }

    @Operation(summary = "Settle a dispute: the entry stands")
    @PostMapping("/settlements")
    ResponseEntity<Logged> settlement(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Reason body, Asked asked) {
        return EntryApi.created(campaign, desk.settle(campaign, entry, body, asked));
    }

    @Operation(summary = "Show a held or withheld entry to the public")
    @PostMapping("/publications")
    ResponseEntity<Logged> publication(
            @PathVariable String campaign,
            @PathVariable UUID entry,
            @RequestBody(required = false) @Nullable Decision body,
            Asked asked) {
        return EntryApi.created(campaign, desk.publish(campaign, entry, orNothing(body), asked));
    }

    @Operation(summary = "Take an entry out of the public’s sight", description = "The reason is never published.")
    @PostMapping("/withholdings")
    ResponseEntity<Logged> withholding(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Reason body, Asked asked) {
        return EntryApi.created(campaign, desk.withhold(campaign, entry, body, asked));
    }

    @Operation(
            summary = "Retract an entry",
            description =
                    "It no longer counts; its page stays and says so. Refused where it has been verified: ask for it with retraction-requests.")
    @PostMapping("/retractions")
    ResponseEntity<Logged> retraction(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Retraction body, Asked asked) {
        return EntryApi.created(campaign, desk.retract(campaign, entry, body, asked));
    }

    @Operation(
            summary = "Ask for the retraction of a verified entry",
            description = "A second person confirms or declines it.")
    @PostMapping("/retraction-requests")
    ResponseEntity<Logged> retractionRequest(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Retraction body, Asked asked) {
        return EntryApi.created(campaign, desk.requestRetraction(campaign, entry, body, asked));
    }

    @Operation(summary = "Confirm a requested retraction", description = "By somebody other than who asked for it.")
    @PostMapping("/retraction-confirmations")
    ResponseEntity<Logged> retractionConfirmation(
            @PathVariable String campaign,
            @PathVariable UUID entry,
            @RequestBody(required = false) @Nullable Decision body,
            Asked asked) {
        return EntryApi.created(campaign, desk.confirmRetraction(campaign, entry, orNothing(body), asked));
    }

    @Operation(summary = "Decline a requested retraction, or take the request back")
    @PostMapping("/retraction-refusals")
    ResponseEntity<Logged> retractionRefusal(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Reason body, Asked asked) {
        return EntryApi.created(campaign, desk.declineRetraction(campaign, entry, body, asked));
    }

    @Operation(summary = "Reinstate a retracted or merged entry: it counts again")
    @PostMapping("/reinstatements")
    ResponseEntity<Logged> reinstatement(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Reason body, Asked asked) {
        return EntryApi.created(campaign, desk.reinstate(campaign, entry, body, asked));
    }

    @Operation(
            summary = "Merge an entry into another one that tells of the same",
            description = "Its sources go over to the one that stays.")
    @PostMapping("/merges")
    ResponseEntity<Logged> merge(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Merge body, Asked asked) {
        return EntryApi.created(campaign, desk.merge(campaign, entry, body, asked));
    }

    @Operation(summary = "Pause the count of days without an answer")
    @PostMapping("/clock-pauses")
    ResponseEntity<Logged> clockPause(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody ClockChange body, Asked asked) {
        return EntryApi.created(campaign, desk.pauseClock(campaign, entry, body, asked));
    }

    @Operation(summary = "Let the count of days without an answer run again")
    @PostMapping("/clock-resumptions")
    ResponseEntity<Logged> clockResumption(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody ClockChange body, Asked asked) {
        return EntryApi.created(campaign, desk.resumeClock(campaign, entry, body, asked));
    }

    @Operation(summary = "Correct the day from which days without an answer count")
    @PostMapping("/clock-corrections")
    ResponseEntity<Logged> clockCorrection(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody ClockChange body, Asked asked) {
        return EntryApi.created(campaign, desk.correctClock(campaign, entry, body, asked));
    }

    private static Decision orNothing(@Nullable Decision body) {
        return Objects.requireNonNullElseGet(body, () -> new Decision(null));
    }
}
