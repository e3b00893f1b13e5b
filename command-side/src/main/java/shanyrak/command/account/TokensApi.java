package shanyrak.command.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import shanyrak.web.Role;
import shanyrak.web.SignedIn;
import shanyrak.web.openapi.OpenApiDocument;

/** API tokens for programs. Making one takes the passphrase (HTTP Basic): a token cannot make another. */
@RestController
@RequestMapping("/api/tokens")
@Tag(name = "Accounts", description = "Make the first account, and tokens for programs.")
final class TokensApi {

    private static final String BASIC = "Basic ";

    /** @param role the token’s limit: it does no more than this role, and no more than its owner may */
    record NewToken(@Nullable String name, @Nullable Role role) {}

    private final SignIn signIn;
    private final ApiTokens tokens;

    TokensApi(SignIn signIn, ApiTokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make an API token",
            description = "The only answer that holds it; of a token no more than a hash is kept.")
    @SecurityRequirement(name = OpenApiDocument.PASSPHRASE)
    @ApiResponse(responseCode = "201", description = "Here it is")
    @ApiResponse(responseCode = "429")
    ApiTokens.Fresh create(
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String proof,
            @RequestBody NewToken wanted) {
        return tokens.create(proven(proof).inPerson(), wanted.name(), wanted.role());
    }

    /** A person or token that is recognised already may revoke any token of its own account. */
    @DeleteMapping("/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke an API token", description = "One of one’s own; it does nothing from then on.")
    @SecurityRequirement(name = OpenApiDocument.PASSPHRASE)
    @ApiResponse(responseCode = "204", description = "Revoked")
    @ApiResponse(responseCode = "429")
    void revoke(
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String proof,
            @AuthenticationPrincipal @Nullable SignedIn me,
            @PathVariable UUID token) {
        var account = me == null ? proven(proof).id() : me.account();
        if (!tokens.revoke(account, token)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private Account proven(String proof) {
        var credentials = decoded(proof);
        var colon = credentials.indexOf(':');
        if (colon < 0) {
            throw new WrongPseudonymOrPassphrase();
        }
        return signIn.prove(
                new Pseudonym(credentials.substring(0, colon)), new Passphrase(credentials.substring(colon + 1)));
    }

    private static String decoded(String proof) {
        if (!proof.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            throw new WrongPseudonymOrPassphrase();
        }
        try {
            return new String(
                    Base64.getDecoder().decode(proof.substring(BASIC.length()).strip()), UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new WrongPseudonymOrPassphrase();
        }
    }
}
