package shanyrak.command.entry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.CampaignState;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.entry.EntryCommand.CorrectEntry;
import shanyrak.command.entry.EntryCommand.LogEntry;
import shanyrak.command.entry.EntryCommand.LogLetterHandedIn;
import shanyrak.command.entry.EntryCommand.LogPicket;
import shanyrak.command.entry.EntryCommand.LogProtest;
import shanyrak.command.entry.EntryCommand.PublishEntry;
import shanyrak.command.entry.EntryCommand.RecordStatement;
import shanyrak.command.entry.EntryCommand.ReportEvictionAttempt;
import shanyrak.command.entry.EntryCommand.ReportMediaCoverage;
import shanyrak.command.entry.EntryCommand.ReportOutcome;
import shanyrak.command.entry.EntryCommand.RetractEntry;
import shanyrak.command.entry.EntryCommand.WithholdEntry;
import shanyrak.command.entry.EntryRefusals.AddresseeUnknown;
import shanyrak.command.entry.EntryRefusals.CorrectionOfAnotherKind;
import shanyrak.command.entry.EntryRefusals.DemandUnknown;
import shanyrak.command.entry.EntryRefusals.EntryIsRetracted;
import shanyrak.command.entry.EntryRefusals.EntryNotFound;
import shanyrak.command.entry.EntryRefusals.OutcomeAlreadyReported;
import shanyrak.command.entry.EntryRefusals.OutcomeOfSomethingElse;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.EvictionAttemptReported;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.LetterHandedIn;
import shanyrak.events.entry.MediaCoverageReported;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.ProtestSent;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.StatementIssued;

/** One entry of a campaign's timeline. */
@Aggregate
class Entry {

    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable String campaign;
    private @Nullable Kind kind;
    private @Nullable Class<? extends EntryEvent> outcome;
    private boolean published;
    private boolean retracted;

    Entry() {}

    @CommandHandler
    Entry(LogPicket command, Campaigns campaigns) {
        apply(new PicketHeld(command.entry(), command.campaign(), accepted(command, campaigns), command.content()));
    }

    @CommandHandler
    Entry(LogProtest command, Campaigns campaigns) {
        apply(new ProtestSent(command.entry(), command.campaign(), accepted(command, campaigns), command.content()));
    }

    @CommandHandler
    Entry(LogLetterHandedIn command, Campaigns campaigns) {
        apply(new LetterHandedIn(command.entry(), command.campaign(), accepted(command, campaigns), command.content()));
    }

    @CommandHandler
    Entry(ReportMediaCoverage command, Campaigns campaigns) {
        apply(new MediaCoverageReported(
                command.entry(), command.campaign(), accepted(command, campaigns), command.content()));
    }

    @CommandHandler
    Entry(RecordStatement command, Campaigns campaigns) {
        apply(new StatementIssued(
                command.entry(), command.campaign(), accepted(command, campaigns), command.content()));
    }

    @CommandHandler
    Entry(ReportEvictionAttempt command, Campaigns campaigns) {
        apply(new EvictionAttemptReported(
                command.entry(), command.campaign(), accepted(command, campaigns), command.content()));
    }

    @CommandHandler
    void decide(ReportOutcome command) {
        standsIn(command);
        if (kind != Kind.EVICTION_ATTEMPT) {
            throw new OutcomeOfSomethingElse();
        }
        EntryEvent event = switch (command.outcome()) {
            case Outcome.Repelled _ ->
                new EvictionAttemptRepelled(command.entry(), command.campaign(), command.account());
            case Outcome.Demolished homes ->
                new HomesDemolished(
                        command.entry(), command.campaign(), homes.homesLow(), homes.homesHigh(), command.account());
        };
        if (event.getClass() == outcome) {
            throw new OutcomeAlreadyReported();
        }
        apply(event);
    }

    @CommandHandler
    void decide(CorrectEntry command, Campaigns campaigns) {
        standsIn(command);
        if (command.content().kind() != kind) {
            throw new CorrectionOfAnotherKind();
        }
        whatItRefersToIsKnown(command.content(), campaigns.find(command.campaign()));
        apply(new EntryCorrected(command.entry(), command.campaign(), command.reason(), command.content()));
    }

    @CommandHandler
    void decide(PublishEntry command) {
        standsIn(command);
        if (!published) {
            apply(new EntryPublished(command.entry(), command.campaign()));
        }
    }

    @CommandHandler
    void decide(WithholdEntry command) {
        belongsTo(command);
        if (published) {
            apply(new EntryWithheld(command.entry(), command.campaign(), command.reason()));
        }
    }

    @CommandHandler
    void decide(RetractEntry command) {
        standsIn(command);
        apply(new EntryRetracted(command.entry(), command.campaign(), command.reason(), command.explanation()));
    }

    @EventSourcingHandler
    void evolve(EntryEvent event) {
        switch (event) {
            case EntryLogged logged -> {
                id = logged.entry();
                campaign = logged.campaign();
                kind = logged.content().kind();
                published = logged.publication() == Publication.NOW;
            }
            case EvictionAttemptRepelled _, HomesDemolished _ -> outcome = event.getClass();
            case EntryCorrected _ -> {}
            case EntryPublished _ -> published = true;
            case EntryWithheld _ -> published = false;
            case EntryRetracted _ -> retracted = true;
        }
    }

    /** Whether the public sees the new entry at once, if the campaign takes it. */
    private static Publication accepted(LogEntry command, Campaigns campaigns) {
        CampaignState open = campaigns.open(command.campaign());
        whatItRefersToIsKnown(command.content(), open);
        return Objects.requireNonNullElse(command.publication(), open.publication());
    }

    private static void whatItRefersToIsKnown(EntryContent content, CampaignState campaign) {
        List<Integer> unknown = content.facts().demands().stream()
                .filter(demand -> demand < 1 || demand > campaign.demands())
                .toList();
        if (!unknown.isEmpty()) {
            throw new DemandUnknown(unknown.getFirst(), campaign.demands());
        }
        if (content instanceof Protest protest
                && (protest.addressee() < 1 || protest.addressee() > campaign.addressees())) {
            throw new AddresseeUnknown(protest.addressee(), campaign.addressees());
        }
    }

    private void standsIn(EntryCommand command) {
        belongsTo(command);
        if (retracted) {
            throw new EntryIsRetracted();
        }
    }

    private void belongsTo(EntryCommand command) {
        if (!command.campaign().equals(campaign)) {
            throw new EntryNotFound(command.entry());
        }
    }
}
