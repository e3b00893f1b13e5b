package shanyrak.command.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import shanyrak.web.Role;
import shanyrak.web.SignedIn;

/** Gives and takes roles in a campaign over REST. Repeating a request changes nothing, so it needs no key. */
@RestController
@RequestMapping("/api/campaigns/{campaign}")
@Tag(name = "People", description = "Say who works for a campaign and in which roles; for those who govern it.")
final class CampaignPeopleApi {

    record NewRole(@Nullable String pseudonym, @Nullable Role role) {}

    record Given(String pseudonym, Role role) {}

    record NewInvitation(@Nullable Role role) {}

    record Invited(String link) {}

    private final CampaignPeople people;

    CampaignPeopleApi(CampaignPeople people) {
        this.people = people;
    }

    @Operation(summary = "Give somebody a role in a campaign")
    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    Given give(@AuthenticationPrincipal SignedIn me, @PathVariable String campaign, @RequestBody NewRole wanted) {
        var pseudonym = new Pseudonym(Objects.requireNonNullElse(wanted.pseudonym(), ""));
        var account = people.give(me, campaign, pseudonym, wanted.role());
        return new Given(account.pseudonym(), Objects.requireNonNull(wanted.role()));
    }

    @Operation(
            summary = "Take a role in a campaign from somebody",
            description = "It counts from their next request on.")
    @ApiResponse(responseCode = "204", description = "Taken")
    @ApiResponse(responseCode = "409")
    @DeleteMapping("/people/{pseudonym}/roles/{role}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String campaign,
            @PathVariable String pseudonym,
            @PathVariable Role role) {
        if (!people.take(me, campaign, new Pseudonym(pseudonym), role)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @Operation(summary = "Invite somebody into a campaign", description = "The link works once, for seven days.")
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Invited invite(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String campaign,
            @RequestBody NewInvitation wanted,
            HttpServletRequest request) {
        return new Invited(InvitationLink.of(people.invite(me, campaign, wanted.role()), request));
    }
}
