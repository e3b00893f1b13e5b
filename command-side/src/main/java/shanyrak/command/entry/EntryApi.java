package shanyrak.command.entry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyrak.command.entry.DecisionBodies.Correction;
import shanyrak.command.entry.DecisionBodies.OutcomeReport;
import shanyrak.command.entry.DecisionBodies.Retraction;
import shanyrak.command.entry.DecisionBodies.Withholding;
import shanyrak.command.entry.EntryDesk.Logged;
import shanyrak.command.platform.Asked;
import shanyrak.events.entry.Kind;

/** Logs entries and decides about them over REST. Every request carries an {@code Idempotency-Key}. */
@RestController
@RequestMapping("/api/campaigns/{campaign}")
@Tag(name = "Entries", description = "Log what happened; correct, publish, withhold and retract what was logged.")
class EntryApi {

    private final EntryDesk desk;

    EntryApi(EntryDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Log a picket")
    @PostMapping("/pickets")
    ResponseEntity<Logged> picket(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.PICKET, campaign, body, asked);
    }

    @Operation(summary = "Log a protest: letters, faxes, emails, calls or web forms")
    @PostMapping("/protests")
    ResponseEntity<Logged> protest(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.PROTEST, campaign, body, asked);
    }

    @Operation(summary = "Log a letter that was handed in")
    @PostMapping("/letters-handed-in")
    ResponseEntity<Logged> letterHandedIn(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.LETTER_HANDED_IN, campaign, body, asked);
    }

    @Operation(summary = "Report media coverage")
    @PostMapping("/media-coverage")
    ResponseEntity<Logged> mediaCoverage(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.MEDIA_COVERAGE, campaign, body, asked);
    }

    @Operation(summary = "Record a statement")
    @PostMapping("/statements")
    ResponseEntity<Logged> statement(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.STATEMENT, campaign, body, asked);
    }

    @Operation(summary = "Report an eviction attempt")
    @PostMapping("/eviction-attempts")
    ResponseEntity<Logged> evictionAttempt(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.EVICTION_ATTEMPT, campaign, body, asked);
    }

    @Operation(summary = "Report how an eviction attempt ended")
    @PostMapping("/entries/{entry}/outcomes")
    ResponseEntity<Logged> outcome(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody OutcomeReport body, Asked asked) {
        return created(campaign, desk.reportOutcome(campaign, entry, body, asked));
    }

    @Operation(summary = "Correct an entry", description = "Carries the full new content; earlier versions stay.")
    @PostMapping("/entries/{entry}/corrections")
    ResponseEntity<Logged> correction(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Correction body, Asked asked) {
        return created(campaign, desk.correct(campaign, entry, body, asked));
    }

    @Operation(summary = "Retract an entry", description = "It no longer counts; its page stays and says so.")
    @PostMapping("/entries/{entry}/retractions")
    ResponseEntity<Logged> retraction(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Retraction body, Asked asked) {
        return created(campaign, desk.retract(campaign, entry, body, asked));
    }

    @Operation(summary = "Show a held or withheld entry to the public")
    @PostMapping("/entries/{entry}/publications")
    ResponseEntity<Logged> publication(@PathVariable String campaign, @PathVariable UUID entry, Asked asked) {
        return created(campaign, desk.publish(campaign, entry, asked));
    }

    @Operation(summary = "Take an entry out of the public's sight")
    @PostMapping("/entries/{entry}/withholdings")
    ResponseEntity<Logged> withholding(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Withholding body, Asked asked) {
        return created(campaign, desk.withhold(campaign, entry, body, asked));
    }

    private ResponseEntity<Logged> log(Kind kind, String campaign, EntryBody body, Asked asked) {
        return created(campaign, desk.log(kind, campaign, body, asked));
    }

    private static ResponseEntity<Logged> created(String campaign, Logged logged) {
        URI location = URI.create("/campaigns/" + campaign + "/entries/" + logged.entry());
        return ResponseEntity.created(location).body(logged);
    }
}
