package shanyrak.command.account;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;
import shanyrak.web.Role;

/** Makes the first account by a program. */
@RestController
@Tag(name = "Accounts", description = "Make the first account, and tokens for programs.")
final class SetupApi {

    record FirstOwner(
            @Nullable String token,
            @Nullable String pseudonym,
            @Nullable String passphrase) {}

    /** @param role the role in every campaign; null after an invitation for one campaign */
    record Joined(UUID account, String pseudonym, @Nullable Role role) {}

    private final Joining joining;

    SetupApi(Joining joining) {
        this.joining = joining;
    }

    @PostMapping("/api/setup")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make an account with a one-time token",
            description = "The one that the server prints at its first start makes the first account, an owner’s;"
                    + " those at the end of invitation links make further ones.")
    @ApiResponse(responseCode = "201", description = "The account")
    @ApiResponse(responseCode = "410")
    Joined setUp(@RequestBody FirstOwner owner) {
        if (owner.token() == null || owner.pseudonym() == null || owner.passphrase() == null) {
            throw incomplete(owner);
        }
        var account = joining.join(owner.token(), new Pseudonym(owner.pseudonym()), new Passphrase(owner.passphrase()));
        return new Joined(account.id(), account.pseudonym(), account.roles().everywhere());
    }

    private static Refused incomplete(FirstOwner owner) {
        var missing = new ArrayList<BrokenRule>();
        addIfMissing(missing, "token", owner.token());
        addIfMissing(missing, Pseudonym.FIELD, owner.pseudonym());
        addIfMissing(missing, Passphrase.FIELD, owner.passphrase());
        return new Refused(missing);
    }

    private static void addIfMissing(ArrayList<BrokenRule> missing, String field, @Nullable String value) {
        if (value == null) {
            missing.add(BrokenRule.at(field, "FieldMissing", field));
        }
    }
}
