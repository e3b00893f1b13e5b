package shanyrak.command.account;

import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyrak.command.platform.CommandSideDatabase;
import shanyrak.web.Refused;

/** Makes an account out of a one-time link. */
@Component
final class Joining {

    private final Accounts accounts;
    private final Invitations invitations;
    private final CampaignRoles roles;
    private final Passphrases passphrases;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Joining(
            Accounts accounts,
            Invitations invitations,
            CampaignRoles roles,
            Passphrases passphrases,
            @CommandSideDatabase JdbcClient jdbc,
            @CommandSideDatabase TransactionTemplate transaction) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.roles = roles;
        this.passphrases = passphrases;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @throws LinkNoLongerWorks when the link was used, has expired or never was */
    Invitations.Invitation invitation(String token) {
        return invitations
                .find(token)
                .filter(invitation -> !invitation.forSetUp() || accounts.isEmpty())
                .orElseThrow(LinkNoLongerWorks::new);
    }

    /**
     * The link is looked at first, so that strangers cannot make the server hash.
     *
     * @throws LinkNoLongerWorks when the link was used, has expired or never was
     * @throws Refused when pseudonym or passphrase break their rules
     */
    Account join(String token, Pseudonym pseudonym, Passphrase passphrase) {
        var invitation = invitation(token);
        var broken = new ArrayList<>(pseudonym.brokenRules());
        broken.addAll(passphrase.brokenRules(Passphrase.FIELD, pseudonym));
        Refused.ifAny(broken);
        var hash = passphrases.hash(passphrase);
        return transaction.execute(status -> join(token, invitation, pseudonym, hash));
    }

    private Account join(String token, Invitations.Invitation invitation, Pseudonym pseudonym, String hash) {
        invitations.use(token);
        if (invitation.forSetUp()) {
            becomeTheFirst();
        }
        var account = accounts.add(pseudonym, hash, invitation.everywhere());
        if (invitation.campaign() != null) {
            roles.give(account.id(), invitation.campaign(), invitation.role());
        }
        return account;
    }

    /** Two copies may each have given out a set-up link: only one of them is the first. */
    private void becomeTheFirst() {
        jdbc.sql("LOCK TABLE account.account IN SHARE ROW EXCLUSIVE MODE").update();
        if (!accounts.isEmpty()) {
            throw new LinkNoLongerWorks();
        }
        invitations.withdrawSetUp();
    }
}
