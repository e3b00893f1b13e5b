package shanyrak.command.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.CampaignCommand.AssessDemand;
import shanyrak.command.campaign.CampaignCommand.CloseCampaign;
import shanyrak.command.campaign.CampaignCommand.CorrectDemandClock;
import shanyrak.command.campaign.CampaignCommand.DescribeAddressee;
import shanyrak.command.campaign.CampaignCommand.DescribeCampaign;
import shanyrak.command.campaign.CampaignCommand.IssueAppeal;
import shanyrak.command.campaign.CampaignCommand.NameAddressee;
import shanyrak.command.campaign.CampaignCommand.OpenCampaign;
import shanyrak.command.campaign.CampaignCommand.PauseDemandClock;
import shanyrak.command.campaign.CampaignCommand.RaiseDemand;
import shanyrak.command.campaign.CampaignCommand.ReopenCampaign;
import shanyrak.command.campaign.CampaignCommand.ResumeDemandClock;
import shanyrak.command.campaign.CampaignCommand.RewordDemand;
import shanyrak.command.campaign.CampaignCommand.SetPrecisionPolicy;
import shanyrak.command.platform.Dispatch;
import shanyrak.events.campaign.AddresseeDescribed;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandAssessed;
import shanyrak.events.campaign.DemandClockCorrected;
import shanyrak.events.campaign.DemandClockPaused;
import shanyrak.events.campaign.DemandClockResumed;
import shanyrak.events.campaign.DemandRaised;
import shanyrak.events.campaign.DemandReworded;
import shanyrak.events.campaign.PrecisionPolicySet;

/** A campaign, from its opening to its end. With another shape it gets another revision: old snapshots are then passed by. */
@Aggregate(snapshotTriggerDefinition = "campaignSnapshotTrigger")
@Revision("2")
class Campaign {

    @AggregateIdentifier
    private @Nullable String address;

    private @Nullable CampaignState state;

    Campaign() {}

    @CommandHandler
    Campaign(OpenCampaign command) {
        apply(new CampaignOpened(command.campaign(), command.description()));
    }

    /** Whoever decides on what they have seen is told when it is that no more. */
    @CommandHandlerInterceptor
    void nobodyChangedItMeanwhile(CampaignCommand command, @MetaDataValue(Dispatch.SEEN) @Nullable Long seen) {
        if (seen != null && !seen.equals(getVersion())) {
            throw new CampaignRefusals.ChangedMeanwhile();
        }
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
        int addressee = open.addressees() + 1;
        apply(new AddresseeNamed(
                command.campaign(),
                addressee,
                command.office(),
                command.post(),
                command.telephone(),
                command.fax(),
                command.email(),
                command.website()));
        if (command.answerWithin() != null) {
            apply(new AddresseeDescribed(
                    command.campaign(),
                    addressee,
                    command.office(),
                    command.post(),
                    command.telephone(),
                    command.fax(),
                    command.email(),
                    command.website(),
                    command.answerWithin()));
        }
    }

    @CommandHandler
    void decide(DescribeAddressee command) {
        CampaignState open = onlyAnOpenCampaignChangesWhatItAsks(command.campaign());
        if (command.addressee() < 1 || command.addressee() > open.addressees()) {
            throw new CampaignRefusals.NoSuchAddressee(command.addressee(), open.addressees());
        }
        apply(new AddresseeDescribed(
                command.campaign(),
                command.addressee(),
                command.office(),
                command.post(),
                command.telephone(),
                command.fax(),
                command.email(),
                command.website(),
                command.answerWithin()));
    }

    @CommandHandler
    void decide(RewordDemand command) {
        onlyAnOpenCampaignChangesWhatItAsks(command.campaign());
        demand(command.demand());
        apply(new DemandReworded(command.campaign(), command.demand(), command.text()));
    }

    @CommandHandler
    void decide(AssessDemand command) {
        if (demand(command.demand()).status() == command.status()) {
            throw new CampaignRefusals.DemandStandsSo();
        }
        apply(new DemandAssessed(
                command.campaign(),
                command.demand(),
                command.status(),
                command.when(),
                command.reason(),
                command.because()));
    }

    @CommandHandler
    void decide(PauseDemandClock command) {
        if (demand(command.demand()).pausedFrom() != null) {
            throw new CampaignRefusals.ClockAlreadyPaused();
        }
        apply(new DemandClockPaused(command.campaign(), command.demand(), command.from(), command.reason()));
    }

    @CommandHandler
    void decide(ResumeDemandClock command) {
        LocalDate pausedFrom = demand(command.demand()).pausedFrom();
        if (pausedFrom == null) {
            throw new CampaignRefusals.ClockNotPaused();
        }
        if (command.on().isBefore(pausedFrom)) {
            throw new CampaignRefusals.ClockResumedBeforeItsPause(pausedFrom);
        }
        apply(new DemandClockResumed(command.campaign(), command.demand(), command.on(), command.reason()));
    }

    @CommandHandler
    void decide(CorrectDemandClock command) {
        if (!command.started().equals(demand(command.demand()).started())) {
            apply(new DemandClockCorrected(command.campaign(), command.demand(), command.started(), command.reason()));
        }
    }

    @CommandHandler
    void decide(SetPrecisionPolicy command) {
        PrecisionPolicySet policy = new PrecisionPolicySet(command.campaign(), command.usual(), command.kinds());
        if (!policy.equals(current().policy())) {
            apply(policy);
        }
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

    private DemandState demand(int number) {
        CampaignState now = current();
        if (number < 1 || number > now.demands()) {
            throw new CampaignRefusals.NoSuchDemand(number, now.demands());
        }
        return now.demand(number);
    }

    private CampaignState current() {
        if (state == null) {
            throw new IllegalStateException("decided before it was opened: " + address);
        }
        return state;
    }
}
