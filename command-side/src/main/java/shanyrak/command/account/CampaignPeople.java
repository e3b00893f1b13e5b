package shanyrak.command.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.KnownCampaigns;
import shanyrak.web.BrokenRule;
import shanyrak.web.Duty;
import shanyrak.web.MayNot;
import shanyrak.web.Refused;
import shanyrak.web.Role;
import shanyrak.web.SignedIn;

/** Who works for a campaign, and in which roles: for those who govern it. */
@Component
final class CampaignPeople {

    private final KnownCampaigns campaigns;
    private final Accounts accounts;
    private final CampaignRoles roles;
    private final Invitations invitations;

    CampaignPeople(KnownCampaigns campaigns, Accounts accounts, CampaignRoles roles, Invitations invitations) {
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.roles = roles;
        this.invitations = invitations;
    }

    /**
     * Those who belong to the campaign, with a role of their own in it or one everywhere.
     *
     * @throws MayNot unless the person governs the campaign
     */
    List<Account> of(SignedIn me, String campaign) {
        mustGovern(me, campaign);
        return accounts.all().stream()
                .filter(account -> account.inPerson().belongsTo(campaign))
                .toList();
    }

    /**
     * @throws MayNot unless the person governs the campaign
     * @throws Refused if there is no such pseudonym, or no role is said
     */
    Account give(SignedIn me, String campaign, Pseudonym pseudonym, @Nullable Role role) {
        mustGovern(me, campaign);
        var given = said(role);
        var account =
                accounts.find(pseudonym).orElseThrow(PseudonymUnknown::new).account();
        roles.give(account.id(), campaign, given);
        return account;
    }

    /**
     * An installation always keeps an owner, who governs every campaign: a campaign may do without owners of its own.
     *
     * @return whether the account had the role
     * @throws MayNot unless the person governs the campaign
     */
    boolean take(SignedIn me, String campaign, UUID account, Role role) {
        mustGovern(me, campaign);
        return roles.take(account, campaign, role);
    }

    /** @return whether anybody goes by the pseudonym and had the role */
    boolean take(SignedIn me, String campaign, Pseudonym pseudonym, Role role) {
        mustGovern(me, campaign);
        return accounts.find(pseudonym)
                .filter(known -> roles.take(known.account().id(), campaign, role))
                .isPresent();
    }

    /**
     * @return the token of the one-time link, which nobody can be told again
     * @throws MayNot unless the person governs the campaign
     */
    String invite(SignedIn me, String campaign, @Nullable Role role) {
        mustGovern(me, campaign);
        return invitations.invite(said(role), campaign);
    }

    private void mustGovern(SignedIn me, String campaign) {
        me.mustBeAbleTo(Duty.GOVERN, campaign);
        campaigns.mustExist(campaign);
    }

    private static Role said(@Nullable Role role) {
        if (role == null) {
            throw new Refused(List.of(BrokenRule.at("role", "RoleMissing")));
        }
        return role;
    }
}
