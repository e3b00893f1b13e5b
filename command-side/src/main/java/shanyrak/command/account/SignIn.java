package shanyrak.command.account;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether a person is who they say they are. */
@Component
final class SignIn {

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final SignInThrottle throttle;

    SignIn(Accounts accounts, Passphrases passphrases, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.throttle = throttle;
    }

    /**
     * @throws WrongPseudonymOrPassphrase as quickly for an unknown pseudonym as for a known one
     * @throws TooManyAttempts when it is too early to try again
     */
    Account prove(Pseudonym pseudonym, Passphrase passphrase) {
        throttle.attempt(pseudonym);
        var account = proven(pseudonym, passphrase).orElseThrow(WrongPseudonymOrPassphrase::new);
        throttle.succeeded(pseudonym);
        return account;
    }

    private Optional<Account> proven(Pseudonym pseudonym, Passphrase passphrase) {
        var known = accounts.find(pseudonym);
        if (known.isEmpty()) {
            passphrases.matchNobody(passphrase);
        }
        return known.filter(one -> passphrases.matches(passphrase, one.hash()))
                .map(Accounts.Known::account)
                .filter(account -> !account.frozen());
    }
}
