package shanyrak.command.campaign.addressee;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.AddresseeRules;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignCommand;
import shanyrak.command.campaign.CampaignCommand.DescribeAddressee;
import shanyrak.command.campaign.CampaignDesk.Decided;
import shanyrak.command.campaign.CampaignSender;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.campaign.sheet.CampaignSheets;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.Typed;
import shanyrak.vault.Seal;
import shanyrak.web.Duty;

/** Takes what editors typed about addressees, checks it, seals it and sends it as a command. */
@Component
public class AddresseeDesk {

    private final CampaignSender sender;
    private final Campaigns campaigns;
    private final CampaignSheets sheets;
    private final Clock clock;

    AddresseeDesk(CampaignSender sender, Campaigns campaigns, CampaignSheets sheets, Clock clock) {
        this.sender = sender;
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** The same again leads to nothing. */
    public Decided describe(String campaign, int addressee, Addressee body, Asked asked) {
        Asked editor = asked.as(Duty.EDIT, campaign);
        campaigns.find(campaign);
        Checks checks = new Checks(clock);
        AddresseeRules.check(checks, body);
        return sender.sendIfAny(campaign, body, editor, checks, seal -> describing(campaign, addressee, body, seal));
    }

    private Optional<CampaignCommand> describing(String campaign, int addressee, Addressee body, Seal seal) {
        return composed(body).equals(sheets.find(campaign).addressees().get(addressee))
                ? Optional.empty()
                : Optional.of(new DescribeAddressee(
                        campaign,
                        addressee,
                        Typed.required(seal, body.office()),
                        Typed.sealed(seal, body.post()),
                        Typed.sealed(seal, body.telephone()),
                        Typed.sealed(seal, body.fax()),
                        Typed.sealed(seal, body.email()),
                        Typed.sealed(seal, body.website()),
                        body.answerWithin()));
    }

    private static Addressee composed(Addressee typed) {
        return new Addressee(
                Typed.text(typed.office()),
                Typed.text(typed.post()),
                Typed.text(typed.telephone()),
                Typed.text(typed.fax()),
                Typed.text(typed.email()),
                Typed.text(typed.website()),
                typed.answerWithin());
    }
}
