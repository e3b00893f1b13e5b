package shanyrak.command.selfreport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyrak.command.platform.Asked;
import shanyrak.command.selfreport.SelfReportBodies.Believed;
import shanyrak.command.selfreport.SelfReportBodies.Challenge;
import shanyrak.command.selfreport.SelfReportBodies.Counted;
import shanyrak.command.selfreport.SelfReportBodies.Decided;
import shanyrak.command.selfreport.SelfReportBodies.Sent;
import shanyrak.command.selfreport.SelfReportBodies.Unbelieved;

/** Self-reports over REST. Whoever says they sent one needs no token; whoever leaves some out of the count does. */
@RestController
@RequestMapping("/api/campaigns/{campaign}/self-reports")
@Tag(
        name = "Self-reports",
        description = "What people say they sent in answer to the appeal. Not verified, and counted apart.")
class SelfReportApi {

    private final SelfReportDesk desk;

    SelfReportApi(SelfReportDesk desk) {
        this.desk = desk;
    }

    @Operation(
            summary = "Ask for a challenge",
            description =
                    "Find a whole number so that the SHA-256 of challenge, colon and number (as UTF-8) begins with as"
                            + " many zero bits as the difficulty says; the three together are the proof of one self-report.")
    @ApiResponse(responseCode = "201", description = "Good for one self-report")
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "429")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/challenges")
    Challenge challenge(@PathVariable String campaign, HttpServletRequest request) {
        return desk.challenge(campaign, request.getRemoteAddr());
    }

    @Operation(
            summary = "Say that one sent a protest",
            description =
                    "Takes no token and no name, but a proof of work. The same proof with the same body is counted"
                            + " once; with another body it is refused (422).")
    @ApiResponse(responseCode = "201", description = "Counted, now or by an earlier request with the same proof")
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "429")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping
    Counted report(@PathVariable String campaign, @RequestBody Sent body, HttpServletRequest request) {
        return desk.report(campaign, body, request.getRemoteAddr());
    }

    @Operation(
            summary = "Leave self-reports out of the count",
            description = "Those that fulfil all criteria and lie at or before a position of the log.")
    @PostMapping("/discounts")
    ResponseEntity<Decided> discount(@PathVariable String campaign, @RequestBody Unbelieved body, Asked asked) {
        return created(campaign, desk.discount(campaign, body, asked));
    }

    @Operation(summary = "Count self-reports again", description = "What no other decision leaves out counts again.")
    @PostMapping("/recounts")
    ResponseEntity<Decided> recount(@PathVariable String campaign, @RequestBody Believed body, Asked asked) {
        return created(campaign, desk.recount(campaign, body, asked));
    }

    private static ResponseEntity<Decided> created(String campaign, Decided decided) {
        return ResponseEntity.created(URI.create(DiscountForms.list(campaign, decided)))
                .body(decided);
    }
}
