package shanyrak.command.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.CampaignCommand.CloseCampaign;
import shanyrak.command.campaign.CampaignCommand.DescribeCampaign;
import shanyrak.command.campaign.CampaignCommand.IssueAppeal;
import shanyrak.command.campaign.CampaignCommand.NameAddressee;
import shanyrak.command.campaign.CampaignCommand.OpenCampaign;
import shanyrak.command.campaign.CampaignCommand.RaiseDemand;
import shanyrak.command.campaign.CampaignCommand.ReopenCampaign;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandRaised;

/** A campaign, from its opening to its end. With another shape it gets another revision: old snapshots are then passed by. */
@Aggregate(snapshotTriggerDefinition = "campaignSnapshotTrigger")
@Revision("1")
class Campaign {

    @AggregateIdentifier
    private @Nullable String address;

    private @Nullable CampaignState state;

    Campaign() {}

    @CommandHandler
    Campaign(OpenCampaign command) {
        apply(new CampaignOpened(command.campaign(), command.description()));
    }

    @CommandHandler
    void decide(DescribeCampaign command) {
        apply(new CampaignDescribed(command.campaign(), command.description()));
    }

    @CommandHandler
    void decide(RaiseDemand command) {
        CampaignState open = onlyAnOpenCampaignChangesWhatItAsks(command.campaign());
        apply(new DemandRaised(command.campaign(), open.demands() + 1, command.text()));
    }

    @CommandHandler
    void decide(NameAddressee command) {
        CampaignState open = onlyAnOpenCampaignChangesWhatItAsks(command.campaign());
        apply(new AddresseeNamed(
                command.campaign(),
                open.addressees() + 1,
                command.office(),
                command.post(),
                command.telephone(),
                command.fax(),
                command.email(),
                command.website()));
    }

    @CommandHandler
    void decide(IssueAppeal command) {
        onlyAnOpenCampaignChangesWhatItAsks(command.campaign());
        apply(new AppealIssued(command.campaign(), command.words(), command.copiesTo()));
    }

    @CommandHandler
    void decide(CloseCampaign command) {
        onlyAnOpenCampaignChangesWhatItAsks(command.campaign());
        apply(new CampaignClosed(command.campaign(), command.reason()));
    }

    @CommandHandler
    void decide(ReopenCampaign command) {
        if (current().open()) {
            throw new CampaignRefusals.CampaignNotClosed(command.campaign());
        }
        apply(new CampaignReopened(command.campaign(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(CampaignEvent event) {
        address = event.campaign();
        state = CampaignState.after(state, event);
    }

    private CampaignState onlyAnOpenCampaignChangesWhatItAsks(String campaign) {
        CampaignState now = current();
        if (!now.open()) {
            throw new CampaignRefusals.CampaignIsClosed(campaign);
        }
        return now;
    }

    private CampaignState current() {
        if (state == null) {
            throw new IllegalStateException("decided before it was opened: " + address);
        }
        return state;
    }
}
