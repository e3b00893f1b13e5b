package shanyrak.command.account;

import org.springframework.stereotype.Component;
import shanyrak.web.Refused;
import shanyrak.web.SignedIn;

/** Gives an account a new passphrase. Whoever came in by the old one is shown out. */
@Component
final class PassphraseChange {

    private final SignIn signIn;
    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Sessions sessions;

    PassphraseChange(SignIn signIn, Accounts accounts, Passphrases passphrases, Sessions sessions) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.sessions = sessions;
    }

    /**
     * @throws WrongPseudonymOrPassphrase when the current passphrase is not the account's
     * @throws Refused when the new one breaks the rules
     */
    Account change(SignedIn person, Passphrase current, Passphrase next) {
        var pseudonym = new Pseudonym(person.pseudonym());
        Refused.ifAny(next.brokenRules(Passphrase.FIELD, pseudonym));
        var account = signIn.prove(pseudonym, current);
        accounts.changePassphrase(account.id(), passphrases.hash(next));
        sessions.endAll(account.id());
        return account;
    }
}
