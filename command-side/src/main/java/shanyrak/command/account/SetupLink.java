package shanyrak.command.account;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import shanyrak.command.platform.Randomness;

/**
 * The one-time link by which the first owner is made. Its token is new at every start until there is an account, unless
 * {@code shanyrak.setup-token} gives one.
 */
@Component
public final class SetupLink {

    private final Accounts accounts;
    private final String token;

    SetupLink(
            Accounts accounts,
            Invitations invitations,
            Randomness randomness,
            @Value("${shanyrak.setup-token:}") String given) {
        this.accounts = accounts;
        this.token = given.isBlank() ? randomness.token() : given.strip();
        if (accounts.isEmpty()) {
            invitations.offerSetUp(token);
        }
    }

    /** The path to print, as long as nobody has an account. */
    public Optional<String> path() {
        return accounts.isEmpty()
                ? Optional.of(UriComponentsBuilder.fromPath("/setup/{token}")
                        .build(token)
                        .toString())
                : Optional.empty();
    }
}
