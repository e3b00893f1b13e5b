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
import shanyrak.command.content.EntryBody;
import shanyrak.command.entry.DecisionBodies.Correction;
import shanyrak.command.entry.EntryDesk.Logged;
import shanyrak.command.platform.Asked;
import shanyrak.events.entry.Kind;

/** Logs entries of every kind, and corrects them, over REST. Every request carries an {@code Idempotency-Key}. */
@RestController
@RequestMapping("/api/campaigns/{campaign}")
@Tag(name = "Entries", description = "Log what happened, and correct it. Each kind takes those fields that it has.")
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

    @Operation(summary = "Log a rally or march")
    @PostMapping("/rallies")
    ResponseEntity<Logged> rally(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.RALLY, campaign, body, asked);
    }

    @Operation(summary = "Log a meeting and its resolution")
    @PostMapping("/meetings")
    ResponseEntity<Logged> meeting(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.MEETING, campaign, body, asked);
    }

    @Operation(summary = "Log a petition that was handed in")
    @PostMapping("/petitions")
    ResponseEntity<Logged> petition(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.PETITION, campaign, body, asked);
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

    @Operation(summary = "Announce a picket or rally")
    @PostMapping("/announcements")
    ResponseEntity<Logged> announcement(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.ANNOUNCEMENT, campaign, body, asked);
    }

    @Operation(summary = "Report an eviction attempt")
    @PostMapping("/eviction-attempts")
    ResponseEntity<Logged> evictionAttempt(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.EVICTION_ATTEMPT, campaign, body, asked);
    }

    @Operation(summary = "Report an arrest")
    @PostMapping("/arrests")
    ResponseEntity<Logged> arrest(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.ARREST, campaign, body, asked);
    }

    @Operation(summary = "Report that detained people were released")
    @PostMapping("/releases")
    ResponseEntity<Logged> release(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.RELEASE, campaign, body, asked);
    }

    @Operation(summary = "Report a trial")
    @PostMapping("/trials")
    ResponseEntity<Logged> trial(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.TRIAL, campaign, body, asked);
    }

    @Operation(summary = "Report that homes were destroyed")
    @PostMapping("/demolitions")
    ResponseEntity<Logged> demolition(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.DEMOLITION, campaign, body, asked);
    }

    @Operation(summary = "Record an answer of the authority")
    @PostMapping("/answers")
    ResponseEntity<Logged> answer(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.ANSWER, campaign, body, asked);
    }

    @Operation(summary = "Record a promise of the authority")
    @PostMapping("/promises")
    ResponseEntity<Logged> promise(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.PROMISE, campaign, body, asked);
    }

    @Operation(summary = "Record that the authority gave way")
    @PostMapping("/concessions")
    ResponseEntity<Logged> concession(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.CONCESSION, campaign, body, asked);
    }

    @Operation(summary = "Record a reply to an entry")
    @PostMapping("/replies")
    ResponseEntity<Logged> reply(@PathVariable String campaign, @RequestBody EntryBody body, Asked asked) {
        return log(Kind.REPLY, campaign, body, asked);
    }

    @Operation(summary = "Correct an entry", description = "Carries the full new content; earlier versions stay.")
    @PostMapping("/entries/{entry}/corrections")
    ResponseEntity<Logged> correction(
            @PathVariable String campaign, @PathVariable UUID entry, @RequestBody Correction body, Asked asked) {
        return created(campaign, desk.correct(campaign, entry, body, asked));
    }

    private ResponseEntity<Logged> log(Kind kind, String campaign, EntryBody body, Asked asked) {
        return created(campaign, desk.log(kind, campaign, body, asked));
    }

    static ResponseEntity<Logged> created(String campaign, Logged logged) {
        URI location = URI.create("/campaigns/" + campaign + "/entries/" + logged.entry());
        return ResponseEntity.created(location).body(logged);
    }
}
