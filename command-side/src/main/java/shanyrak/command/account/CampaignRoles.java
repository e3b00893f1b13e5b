package shanyrak.command.account;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.CommandSideDatabase;
import shanyrak.web.Role;

/** Who has which roles in single campaigns. They count from the next request on, and so does their loss. */
@Component
public final class CampaignRoles {

    private final JdbcClient jdbc;

    CampaignRoles(@CommandSideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever opens a campaign is its owner, also once they no longer own the installation. */
    public void openedBy(UUID account, String campaign) {
        give(account, campaign, Role.OWNER);
    }

    /** Gives a role. Nothing happens to one who has it already, or to nobody: the sample's campaign is opened by no account. */
    void give(UUID account, String campaign, Role role) {
        jdbc.sql("""
                INSERT INTO account.campaign_role (account, campaign, role)
                SELECT id, :campaign, :role FROM account.account WHERE id = :account
                ON CONFLICT DO NOTHING""")
                .param("account", account)
                .param("campaign", campaign)
                .param("role", role.name())
                .update();
    }

    /** @return whether the account had the role */
    boolean take(UUID account, String campaign, Role role) {
        return jdbc.sql(
                                "DELETE FROM account.campaign_role WHERE account = :account AND campaign = :campaign AND role = :role")
                        .param("account", account)
                        .param("campaign", campaign)
                        .param("role", role.name())
                        .update()
                > 0;
    }

    /** The campaigns in which anybody has a role of their own. */
    List<String> campaigns() {
        return jdbc.sql("SELECT DISTINCT campaign FROM account.campaign_role ORDER BY campaign")
                .query((row, number) -> row.getString("campaign"))
                .list();
    }
}
