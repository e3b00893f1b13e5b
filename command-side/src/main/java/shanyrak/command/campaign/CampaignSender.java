package shanyrak.command.campaign;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.CampaignDesk.Decided;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.CommandKey;
import shanyrak.command.platform.CommandKeys;
import shanyrak.command.platform.Dispatch;
import shanyrak.vault.Seal;
import shanyrak.vault.Vault;
import shanyrak.vault.VaultKeys;

/** Sends what was typed about a campaign, once it is checked, as a command whose words are sealed with the campaign's key. */
@Component
public class CampaignSender {

    private final Dispatch dispatch;
    private final CommandKeys keys;
    private final Vault vault;

    CampaignSender(Dispatch dispatch, CommandKeys keys, Vault vault) {
        this.dispatch = dispatch;
        this.keys = keys;
        this.vault = vault;
    }

    /** @throws shanyrak.web.Refused if the checks found something, or the campaign refuses it */
    public Decided send(
            String campaign, Object body, Asked asked, Checks checks, Function<Seal, CampaignCommand> command) {
        return sendIfAny(campaign, body, asked, checks, seal -> Optional.of(command.apply(seal)));
    }

    /** The same, where it may turn out that what was typed is what the campaign says already. */
    public Decided sendIfAny(
            String campaign,
            Object body,
            Asked asked,
            Checks checks,
            Function<Seal, Optional<CampaignCommand>> command) {
        CommandKey key = keys.of(asked.who(), asked.idempotencyKey(), asked.address(), body);
        checks.refuseIfBroken();
        long position = dispatch.sendIfAny(key, asked, () -> command.apply(vault.seal(VaultKeys.ofCampaign(campaign))));
        return new Decided(campaign, position);
    }
}
