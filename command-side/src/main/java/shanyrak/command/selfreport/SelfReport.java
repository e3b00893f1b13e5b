package shanyrak.command.selfreport;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.CampaignState;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.selfreport.SelfReportCommand.ReportProtest;
import shanyrak.command.selfreport.SelfReportRefusals.NotAnAddresseeOfTheCampaign;
import shanyrak.events.selfreport.ProtestSelfReported;

/** What one person says they sent. It never changes: whoever said it cannot be asked. */
@Aggregate
class SelfReport {

    @AggregateIdentifier
    private @Nullable UUID id;

    SelfReport() {}

    @CommandHandler
    SelfReport(ReportProtest command, Campaigns campaigns) {
        CampaignState campaign = campaigns.open(command.campaign());
        Integer addressee = command.addressee();
        if (addressee != null && (addressee < 1 || addressee > campaign.addressees())) {
            throw new NotAnAddresseeOfTheCampaign(addressee, campaign.addressees());
        }
        apply(new ProtestSelfReported(
                command.report(),
                command.campaign(),
                addressee,
                command.channel(),
                command.country(),
                command.day(),
                command.items()));
    }

    @EventSourcingHandler
    void evolve(ProtestSelfReported event) {
        id = event.report();
    }
}
