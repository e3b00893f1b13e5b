package shanyrak.command.selfreport;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.selfreport.SelfReportCommand.DiscountSelfReports;
import shanyrak.command.selfreport.SelfReportCommand.RecountSelfReports;
import shanyrak.command.selfreport.SelfReportRefusals.DiscountIsTakenBack;
import shanyrak.command.selfreport.SelfReportRefusals.DiscountNotFound;
import shanyrak.events.selfreport.ProtestSelfReported;
import shanyrak.events.selfreport.SelfReportEvent;
import shanyrak.events.selfreport.SelfReportsDiscounted;
import shanyrak.events.selfreport.SelfReportsRecounted;

/** A decision that some self-reports are not counted. */
@Aggregate
class Discount {

    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable String campaign;
    private boolean takenBack;

    Discount() {}

    /** Also in a closed campaign: its totals are read on. */
    @CommandHandler
    Discount(DiscountSelfReports command, Campaigns campaigns) {
        campaigns.mustExist(command.campaign());
        apply(new SelfReportsDiscounted(
                command.campaign(), command.discount(), command.criteria(), command.matched(), command.reason()));
    }

    @CommandHandler
    void decide(RecountSelfReports command) {
        if (!command.campaign().equals(campaign)) {
            throw new DiscountNotFound(command.discount());
        }
        if (takenBack) {
            throw new DiscountIsTakenBack();
        }
        apply(new SelfReportsRecounted(command.campaign(), command.discount()));
    }

    @EventSourcingHandler
    void evolve(SelfReportEvent event) {
        switch (event) {
            case SelfReportsDiscounted it -> {
                id = it.discount();
                campaign = it.campaign();
            }
            case SelfReportsRecounted _ -> takenBack = true;
            case ProtestSelfReported it -> throw new DiscountNotFound(it.report());
        }
    }
}
