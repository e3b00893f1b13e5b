package shanyrak.command.entry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static shanyrak.log.LogMetadata.ACTOR;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.CampaignState;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.entry.DecideOnEntry.AddSource;
import shanyrak.command.entry.DecideOnEntry.ArchiveSource;
import shanyrak.command.entry.DecideOnEntry.CallOffAction;
import shanyrak.command.entry.DecideOnEntry.ConfirmRetraction;
import shanyrak.command.entry.DecideOnEntry.CorrectAnswerClock;
import shanyrak.command.entry.DecideOnEntry.CorrectEntry;
import shanyrak.command.entry.DecideOnEntry.DeclineRetraction;
import shanyrak.command.entry.DecideOnEntry.DisputeEntry;
import shanyrak.command.entry.DecideOnEntry.MergeEntry;
import shanyrak.command.entry.DecideOnEntry.PauseAnswerClock;
import shanyrak.command.entry.DecideOnEntry.PublishEntry;
import shanyrak.command.entry.DecideOnEntry.RecordBreach;
import shanyrak.command.entry.DecideOnEntry.RecordKeeping;
import shanyrak.command.entry.DecideOnEntry.ReinstateEntry;
import shanyrak.command.entry.DecideOnEntry.ReportActionHeld;
import shanyrak.command.entry.DecideOnEntry.ReportOutcome;
import shanyrak.command.entry.DecideOnEntry.RequestRetraction;
import shanyrak.command.entry.DecideOnEntry.ResumeAnswerClock;
import shanyrak.command.entry.DecideOnEntry.RetractEntry;
import shanyrak.command.entry.DecideOnEntry.SettleDispute;
import shanyrak.command.entry.DecideOnEntry.VerifyEntry;
import shanyrak.command.entry.DecideOnEntry.WithholdEntry;
import shanyrak.command.entry.EntryRefusals.AddresseeUnknown;
import shanyrak.command.entry.EntryRefusals.AnswerClockIsPaused;
import shanyrak.command.entry.EntryRefusals.AnswerClockRuns;
import shanyrak.command.entry.EntryRefusals.CorrectionOfAnotherKind;
import shanyrak.command.entry.EntryRefusals.DemandUnknown;
import shanyrak.command.entry.EntryRefusals.DisputeNotSettled;
import shanyrak.command.entry.EntryRefusals.EntryChangedMeanwhile;
import shanyrak.command.entry.EntryRefusals.EntryIsDisputed;
import shanyrak.command.entry.EntryRefusals.EntryIsRetracted;
import shanyrak.command.entry.EntryRefusals.EntryIsVerified;
import shanyrak.command.entry.EntryRefusals.EntryNotDisputed;
import shanyrak.command.entry.EntryRefusals.EntryNotFound;
import shanyrak.command.entry.EntryRefusals.EntryNotRetracted;
import shanyrak.command.entry.EntryRefusals.MergeIntoItself;
import shanyrak.command.entry.EntryRefusals.MergeOfAVerifiedEntry;
import shanyrak.command.entry.EntryRefusals.NothingWaitsForAnAnswer;
import shanyrak.command.entry.EntryRefusals.OutcomeAlreadyReported;
import shanyrak.command.entry.EntryRefusals.OutcomeOfSomethingElse;
import shanyrak.command.entry.EntryRefusals.RetractionIsRequested;
import shanyrak.command.entry.EntryRefusals.RetractionNotRequested;
import shanyrak.command.entry.EntryRefusals.RetractionOfAVerifiedEntryNeedsASecondPerson;
import shanyrak.command.entry.EntryRefusals.VerificationNeedsAnotherPerson;
import shanyrak.command.entry.LogEntry.AnnounceAction;
import shanyrak.command.entry.LogEntry.LogLetterHandedIn;
import shanyrak.command.entry.LogEntry.LogMeeting;
import shanyrak.command.entry.LogEntry.LogPetition;
import shanyrak.command.entry.LogEntry.LogPicket;
import shanyrak.command.entry.LogEntry.LogProtest;
import shanyrak.command.entry.LogEntry.LogRally;
import shanyrak.command.entry.LogEntry.RecordAnswer;
import shanyrak.command.entry.LogEntry.RecordConcession;
import shanyrak.command.entry.LogEntry.RecordPromise;
import shanyrak.command.entry.LogEntry.RecordReply;
import shanyrak.command.entry.LogEntry.RecordStatement;
import shanyrak.command.entry.LogEntry.ReportArrest;
import shanyrak.command.entry.LogEntry.ReportDemolition;
import shanyrak.command.entry.LogEntry.ReportEvictionAttempt;
import shanyrak.command.entry.LogEntry.ReportMediaCoverage;
import shanyrak.command.entry.LogEntry.ReportRelease;
import shanyrak.command.entry.LogEntry.ReportTrial;
import shanyrak.events.entry.ActionAnnounced;
import shanyrak.events.entry.ActionCalledOff;
import shanyrak.events.entry.AnnouncedActionHeld;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.Answer;
import shanyrak.events.entry.AnswerClockCorrected;
import shanyrak.events.entry.AnswerClockPaused;
import shanyrak.events.entry.AnswerClockResumed;
import shanyrak.events.entry.Arrest;
import shanyrak.events.entry.ArrestReported;
import shanyrak.events.entry.AuthorityAnswered;
import shanyrak.events.entry.Concession;
import shanyrak.events.entry.ConcessionMade;
import shanyrak.events.entry.Demolition;
import shanyrak.events.entry.DemolitionReported;
import shanyrak.events.entry.DetaineeReleased;
import shanyrak.events.entry.DisputeSettled;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryCorroborated;
import shanyrak.events.entry.EntryDisputed;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryMerged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryReinstated;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryVerified;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.EvictionAttempt;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.EvictionAttemptReported;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.LetterHandIn;
import shanyrak.events.entry.LetterHandedIn;
import shanyrak.events.entry.MediaCoverage;
import shanyrak.events.entry.MediaCoverageReported;
import shanyrak.events.entry.Meeting;
import shanyrak.events.entry.MeetingHeld;
import shanyrak.events.entry.OutcomeEvent;
import shanyrak.events.entry.Petition;
import shanyrak.events.entry.PetitionHandedIn;
import shanyrak.events.entry.Picket;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.Promise;
import shanyrak.events.entry.PromiseBroken;
import shanyrak.events.entry.PromiseKept;
import shanyrak.events.entry.PromiseMade;
import shanyrak.events.entry.Protest;
import shanyrak.events.entry.ProtestSent;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.Rally;
import shanyrak.events.entry.RallyHeld;
import shanyrak.events.entry.Release;
import shanyrak.events.entry.Reply;
import shanyrak.events.entry.ReplyGiven;
import shanyrak.events.entry.RetractionDeclined;
import shanyrak.events.entry.RetractionRequested;
import shanyrak.events.entry.SourceAdded;
import shanyrak.events.entry.SourceArchived;
import shanyrak.events.entry.StandingEvent;
import shanyrak.events.entry.Statement;
import shanyrak.events.entry.StatementIssued;
import shanyrak.events.entry.Trial;
import shanyrak.events.entry.TrialHeld;
import shanyrak.events.entry.Trust;

/** One entry of a campaign's timeline. It has a handler for each of the many things that can be said of it, and is long for that. */
@Aggregate
class Entry {

    private static final int CORROBORATING = 2;

    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable String campaign;
    private @Nullable Kind kind;
    private @Nullable Class<? extends EntryEvent> outcome;
    private boolean published;
    private Trust trust = Trust.NONE;

    /** The account that logged or last corrected it. */
    private @Nullable String saidBy;

    private @Nullable RetractionRequested requested;
    private @Nullable String requestedBy;
    private boolean clockPaused;

    Entry() {}

    @CommandHandler
    Entry(LogPicket command, Campaigns campaigns) {
        log(command, campaigns, PicketHeld::new);
    }

    @CommandHandler
    Entry(LogProtest command, Campaigns campaigns) {
        log(command, campaigns, ProtestSent::new);
    }

    @CommandHandler
    Entry(LogLetterHandedIn command, Campaigns campaigns) {
        log(command, campaigns, LetterHandedIn::new);
    }

    @CommandHandler
    Entry(LogRally command, Campaigns campaigns) {
        log(command, campaigns, RallyHeld::new);
    }

    @CommandHandler
    Entry(LogMeeting command, Campaigns campaigns) {
        log(command, campaigns, MeetingHeld::new);
    }

    @CommandHandler
    Entry(LogPetition command, Campaigns campaigns) {
        log(command, campaigns, PetitionHandedIn::new);
    }

    @CommandHandler
    Entry(ReportMediaCoverage command, Campaigns campaigns) {
        log(command, campaigns, MediaCoverageReported::new);
    }

    @CommandHandler
    Entry(RecordStatement command, Campaigns campaigns) {
        log(command, campaigns, StatementIssued::new);
    }

    @CommandHandler
    Entry(AnnounceAction command, Campaigns campaigns) {
        log(command, campaigns, ActionAnnounced::new);
    }

    @CommandHandler
    Entry(ReportEvictionAttempt command, Campaigns campaigns) {
        log(command, campaigns, EvictionAttemptReported::new);
    }

    @CommandHandler
    Entry(ReportArrest command, Campaigns campaigns) {
        log(command, campaigns, ArrestReported::new);
    }

    @CommandHandler
    Entry(ReportRelease command, Campaigns campaigns) {
        log(command, campaigns, DetaineeReleased::new);
    }

    @CommandHandler
    Entry(ReportTrial command, Campaigns campaigns) {
        log(command, campaigns, TrialHeld::new);
    }

    @CommandHandler
    Entry(ReportDemolition command, Campaigns campaigns) {
        log(command, campaigns, DemolitionReported::new);
    }

    @CommandHandler
    Entry(RecordAnswer command, Campaigns campaigns) {
        log(command, campaigns, AuthorityAnswered::new);
    }

    @CommandHandler
    Entry(RecordPromise command, Campaigns campaigns) {
        log(command, campaigns, PromiseMade::new);
    }

    @CommandHandler
    Entry(RecordConcession command, Campaigns campaigns) {
        log(command, campaigns, ConcessionMade::new);
    }

    @CommandHandler
    Entry(RecordReply command, Campaigns campaigns) {
        log(command, campaigns, ReplyGiven::new);
    }

    @CommandHandler
    void decide(ReportOutcome command) {
        isOf(Kind.EVICTION_ATTEMPT, command);
        report(
                switch (command.outcome()) {
                    case Outcome.Repelled _ ->
                        new EvictionAttemptRepelled(command.entry(), command.campaign(), command.account());
                    case Outcome.Demolished homes ->
                        new HomesDemolished(
                                command.entry(),
                                command.campaign(),
                                homes.homesLow(),
                                homes.homesHigh(),
                                command.account());
                });
    }

    @CommandHandler
    void decide(ReportActionHeld command) {
        isOf(Kind.ANNOUNCEMENT, command);
        report(new AnnouncedActionHeld(command.entry(), command.campaign(), command.held()));
    }

    @CommandHandler
    void decide(CallOffAction command) {
        isOf(Kind.ANNOUNCEMENT, command);
        report(new ActionCalledOff(command.entry(), command.campaign(), command.reason()));
    }

    @CommandHandler
    void decide(RecordKeeping command) {
        isOf(Kind.PROMISE, command);
        report(new PromiseKept(command.entry(), command.campaign(), command.when(), command.account()));
    }

    @CommandHandler
    void decide(RecordBreach command) {
        isOf(Kind.PROMISE, command);
        report(new PromiseBroken(command.entry(), command.campaign(), command.when(), command.account()));
    }

    @CommandHandler
    void decide(CorrectEntry command, Campaigns campaigns) {
        standsIn(command);
        if (command.content().kind() != kind) {
            throw new CorrectionOfAnotherKind();
        }
        whatItRefersToIsKnown(command.content(), campaigns.find(command.campaign()));
        apply(new EntryCorrected(command.entry(), command.campaign(), command.reason(), command.content()));
        corroborate(command, command.sources());
    }

    @CommandHandler
    void decide(AddSource command) {
        standsIn(command);
        apply(new SourceAdded(command.entry(), command.campaign(), command.source()));
        corroborate(command, command.sources());
    }

    @CommandHandler
    void decide(ArchiveSource command) {
        standsIn(command);
        apply(new SourceArchived(
                command.entry(),
                command.campaign(),
                command.snapshot(),
                command.source(),
                command.type(),
                command.bytes(),
                command.sha256(),
                command.published()));
    }

    @CommandHandler
    void decide(VerifyEntry command, @MetaDataValue(ACTOR) @Nullable String actor) {
        standsIn(command);
        if (trust.disputed()) {
            throw new DisputeNotSettled();
        }
        if (trust.verified()) {
            throw new EntryIsVerified();
        }
        if (Objects.equals(actor, saidBy)) {
            throw new VerificationNeedsAnotherPerson();
        }
        apply(new EntryVerified(command.entry(), command.campaign(), command.note()));
    }

    @CommandHandler
    void decide(DisputeEntry command) {
        standsIn(command);
        if (trust.disputed()) {
            throw new EntryIsDisputed();
        }
        apply(new EntryDisputed(command.entry(), command.campaign(), command.reason()));
    }

    @CommandHandler
    void decide(SettleDispute command) {
        standsIn(command);
        if (!trust.disputed()) {
            throw new EntryNotDisputed();
        }
        apply(new DisputeSettled(command.entry(), command.campaign(), command.reason()));
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
        if (trust.everVerified()) {
            throw new RetractionOfAVerifiedEntryNeedsASecondPerson();
        }
        apply(new EntryRetracted(command.entry(), command.campaign(), command.reason(), command.explanation()));
    }

    @CommandHandler
    void decide(RequestRetraction command) {
        standsIn(command);
        if (requested != null) {
            throw new RetractionIsRequested();
        }
        apply(new RetractionRequested(command.entry(), command.campaign(), command.reason(), command.explanation()));
    }

    @CommandHandler
    void decide(ConfirmRetraction command, @MetaDataValue(ACTOR) @Nullable String actor) {
        standsIn(command);
        RetractionRequested request = requestedRetraction();
        if (Objects.equals(actor, requestedBy)) {
            throw new RetractionOfAVerifiedEntryNeedsASecondPerson();
        }
        apply(new EntryRetracted(command.entry(), command.campaign(), request.reason(), request.explanation()));
    }

    @CommandHandler
    void decide(DeclineRetraction command) {
        standsIn(command);
        requestedRetraction();
        apply(new RetractionDeclined(command.entry(), command.campaign(), command.reason()));
    }

    @CommandHandler
    void decide(ReinstateEntry command) {
        belongsTo(command);
        if (!trust.retracted()) {
            throw new EntryNotRetracted();
        }
        apply(new EntryReinstated(command.entry(), command.campaign(), command.reason()));
    }

    @CommandHandler
    void decide(MergeEntry command) {
        standsIn(command);
        if (command.into().equals(id)) {
            throw new MergeIntoItself();
        }
        if (trust.everVerified()) {
            throw new MergeOfAVerifiedEntry();
        }
        apply(new EntryMerged(command.entry(), command.campaign(), command.into()));
    }

    @CommandHandler
    void decide(PauseAnswerClock command) {
        waitsForAnAnswer(command);
        if (clockPaused) {
            throw new AnswerClockIsPaused();
        }
        apply(new AnswerClockPaused(command.entry(), command.campaign(), command.from(), command.reason()));
    }

    @CommandHandler
    void decide(ResumeAnswerClock command) {
        waitsForAnAnswer(command);
        if (!clockPaused) {
            throw new AnswerClockRuns();
        }
        apply(new AnswerClockResumed(command.entry(), command.campaign(), command.on(), command.reason()));
    }

    @CommandHandler
    void decide(CorrectAnswerClock command) {
        waitsForAnAnswer(command);
        apply(new AnswerClockCorrected(command.entry(), command.campaign(), command.started(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(EntryEvent event, @MetaDataValue(ACTOR) @Nullable String actor) {
        trust = trust.after(event);
        switch (event) {
            case EntryLogged logged -> {
                id = logged.entry();
                campaign = logged.campaign();
                kind = logged.content().kind();
                published = logged.publication() == Publication.NOW;
                saidBy = actor;
            }
            case OutcomeEvent _ -> outcome = event.getClass();
            case EntryCorrected _ -> saidBy = actor;
            case EntryPublished _ -> published = true;
            case EntryWithheld _ -> published = false;
            case RetractionRequested request -> {
                requested = request;
                requestedBy = actor;
            }
            case RetractionDeclined _, EntryRetracted _, EntryMerged _, EntryReinstated _ -> requested = null;
            case AnswerClockPaused _ -> clockPaused = true;
            case AnswerClockResumed _ -> clockPaused = false;
            case AnswerClockCorrected _, StandingEvent _, SourceArchived _ -> {}
        }
    }

    /** Makes the event of a content: the constructor of the event. */
    @FunctionalInterface
    private interface Event<C> {
        EntryLogged of(UUID entry, String campaign, Publication publication, C content);
    }

    private static <C extends EntryContent> void log(LogEntry<C> command, Campaigns campaigns, Event<C> event) {
        CampaignState open = campaigns.open(command.campaign());
        whatItRefersToIsKnown(command.content(), open);
        Publication publication = Objects.requireNonNullElse(command.publication(), open.publication());
        apply(event.of(command.entry(), command.campaign(), publication, command.content()));
        if (command.sources() >= CORROBORATING) {
            apply(new EntryCorroborated(command.entry(), command.campaign(), command.sources()));
        }
    }

    private static void whatItRefersToIsKnown(EntryContent content, CampaignState campaign) {
        List<Integer> unknown = content.facts().demands().stream()
                .filter(demand -> demand < 1 || demand > campaign.demands())
                .toList();
        if (!unknown.isEmpty()) {
            throw new DemandUnknown(unknown.getFirst(), campaign.demands());
        }
        Integer addressee = addressee(content);
        if (addressee != null && (addressee < 1 || addressee > campaign.addressees())) {
            throw new AddresseeUnknown(addressee, campaign.addressees());
        }
    }

    private static @Nullable Integer addressee(EntryContent content) {
        return switch (content) {
            case Protest protest -> protest.addressee();
            case Petition petition -> petition.addressee();
            case Answer answer -> answer.addressee();
            case Promise promise -> promise.addressee();
            case Concession concession -> concession.addressee();
            case Picket _,
                    LetterHandIn _,
                    Rally _,
                    Meeting _,
                    MediaCoverage _,
                    Statement _,
                    Announcement _,
                    EvictionAttempt _,
                    Arrest _,
                    Release _,
                    Trial _,
                    Demolition _,
                    Reply _ -> null;
        };
    }

    private void report(OutcomeEvent event) {
        if (event.getClass() == outcome) {
            throw new OutcomeAlreadyReported();
        }
        apply(event);
    }

    private void corroborate(EntryCommand command, int sources) {
        if (sources >= CORROBORATING && !trust.corroborated()) {
            apply(new EntryCorroborated(command.entry(), command.campaign(), sources));
        }
    }

    private RetractionRequested requestedRetraction() {
        if (requested == null) {
            throw new RetractionNotRequested();
        }
        return requested;
    }

    private void isOf(Kind wanted, DecideOnEntry command) {
        standsIn(command);
        if (kind != wanted) {
            throw new OutcomeOfSomethingElse();
        }
    }

    private void waitsForAnAnswer(DecideOnEntry command) {
        standsIn(command);
        if (kind != Kind.PROTEST && kind != Kind.LETTER_HANDED_IN && kind != Kind.PETITION) {
            throw new NothingWaitsForAnAnswer();
        }
    }

    private void standsIn(DecideOnEntry command) {
        belongsTo(command);
        if (trust.retracted()) {
            throw new EntryIsRetracted();
        }
    }

    private void belongsTo(DecideOnEntry command) {
        if (!command.campaign().equals(campaign)) {
            throw new EntryNotFound(command.entry());
        }
        if (command.seen() != null && command.seen() < getVersion()) {
            throw new EntryChangedMeanwhile();
        }
    }
}
