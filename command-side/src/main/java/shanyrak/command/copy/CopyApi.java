package shanyrak.command.copy;

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
import shanyrak.command.copy.CopyBodies.Approval;
import shanyrak.command.copy.CopyBodies.Delivery;
import shanyrak.command.copy.CopyBodies.Discard;
import shanyrak.command.copy.CopyBodies.InLanguage;
import shanyrak.command.copy.CopyBodies.Receipt;
import shanyrak.command.copy.CopyBodies.Return;
import shanyrak.command.copy.CopyBodies.Translation;
import shanyrak.command.copy.CopyDesk.Filed;
import shanyrak.command.platform.Asked;

/** Copies of protests over REST. Every request carries an {@code Idempotency-Key}. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/copies")
@Tag(
        name = "Copies of protests",
        description =
                "Received, claimed, translated (kk, ru), approved by another person, distributed to the residents.")
class CopyApi {

    private final CopyDesk desk;

    CopyApi(CopyDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "Receive the copy of a protest",
            description = "Residents read the sender’s name only with senderAgreed.")
    @PostMapping
    ResponseEntity<Filed> receive(@PathVariable String campaign, @RequestBody Receipt body, Asked asked) {
        return created(campaign, desk.receive(campaign, body, asked));
    }

    @Operation(summary = "Claim a copy for translation", description = "One person for each language.")
    @PostMapping("/{copy}/claims")
    ResponseEntity<Filed> claim(
            @PathVariable String campaign, @PathVariable UUID copy, @RequestBody InLanguage body, Asked asked) {
        return created(campaign, desk.claim(campaign, copy, body, asked));
    }

    @Operation(summary = "Give up a claim", description = "Editors and owners may take back anyone’s.")
    @PostMapping("/{copy}/releases")
    ResponseEntity<Filed> release(
            @PathVariable String campaign, @PathVariable UUID copy, @RequestBody InLanguage body, Asked asked) {
        return created(campaign, desk.release(campaign, copy, body, asked));
    }

    @Operation(
            summary = "Hand in a translation",
            description = "By who claimed it. Until it is approved, handing in again replaces what was there.")
    @PostMapping("/{copy}/translations")
    ResponseEntity<Filed> translate(
            @PathVariable String campaign, @PathVariable UUID copy, @RequestBody Translation body, Asked asked) {
        return created(campaign, desk.submit(campaign, copy, body, asked));
    }

    @Operation(summary = "Approve a translation", description = "By somebody other than the translator.")
    @PostMapping("/{copy}/approvals")
    ResponseEntity<Filed> approve(
            @PathVariable String campaign, @PathVariable UUID copy, @RequestBody Approval body, Asked asked) {
        return created(campaign, desk.approve(campaign, copy, body, asked));
    }

    @Operation(summary = "Return a translation", description = "By somebody other than the translator.")
    @PostMapping("/{copy}/returns")
    ResponseEntity<Filed> sendBack(
            @PathVariable String campaign, @PathVariable UUID copy, @RequestBody Return body, Asked asked) {
        return created(campaign, desk.sendBack(campaign, copy, body, asked));
    }

    @Operation(summary = "Record how many translated copies reached the residents, when and how")
    @PostMapping("/{copy}/distributions")
    ResponseEntity<Filed> distribute(
            @PathVariable String campaign, @PathVariable UUID copy, @RequestBody Delivery body, Asked asked) {
        return created(campaign, desk.distribute(campaign, copy, body, asked));
    }

    @Operation(summary = "Discard a copy", description = "It goes no further and is on no sheet any more.")
    @PostMapping("/{copy}/discards")
    ResponseEntity<Filed> discard(
            @PathVariable String campaign, @PathVariable UUID copy, @RequestBody Discard body, Asked asked) {
        return created(campaign, desk.discard(campaign, copy, body, asked));
    }

    /** A copy has no page of its own: it is among the letters of its campaign. */
    private static ResponseEntity<Filed> created(String campaign, Filed filed) {
        return ResponseEntity.created(URI.create(CopyForms.letters(campaign, filed)))
                .body(filed);
    }
}
