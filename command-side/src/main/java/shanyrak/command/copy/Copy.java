package shanyrak.command.copy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static shanyrak.log.LogMetadata.ACTOR;

import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.Campaigns;
import shanyrak.command.copy.CopyCommand.ApproveTranslation;
import shanyrak.command.copy.CopyCommand.ClaimTranslation;
import shanyrak.command.copy.CopyCommand.DiscardCopy;
import shanyrak.command.copy.CopyCommand.ReceiveCopy;
import shanyrak.command.copy.CopyCommand.RecordDistribution;
import shanyrak.command.copy.CopyCommand.ReleaseTranslation;
import shanyrak.command.copy.CopyCommand.ReturnTranslation;
import shanyrak.command.copy.CopyCommand.SubmitTranslation;
import shanyrak.command.copy.CopyRefusals.ApprovalNeedsAnotherPerson;
import shanyrak.command.copy.CopyRefusals.CopyIsDiscarded;
import shanyrak.command.copy.CopyRefusals.CopyNotFound;
import shanyrak.command.copy.CopyRefusals.TranslationChangedMeanwhile;
import shanyrak.command.copy.CopyRefusals.TranslationIntoItsOwnLanguage;
import shanyrak.command.copy.CopyRefusals.TranslationIsApproved;
import shanyrak.command.copy.CopyRefusals.TranslationIsClaimed;
import shanyrak.command.copy.CopyRefusals.TranslationIsHandedIn;
import shanyrak.command.copy.CopyRefusals.TranslationNotApproved;
import shanyrak.command.copy.CopyRefusals.TranslationNotClaimed;
import shanyrak.command.copy.CopyRefusals.TranslationNotHandedIn;
import shanyrak.command.copy.CopyRefusals.TranslationOfAnotherPerson;
import shanyrak.command.copy.Work.Step;
import shanyrak.events.copy.CopiesDistributed;
import shanyrak.events.copy.CopyDiscarded;
import shanyrak.events.copy.CopyEvent;
import shanyrak.events.copy.CopyReceived;
import shanyrak.events.copy.CopyTranslated;
import shanyrak.events.copy.TranslationApproved;
import shanyrak.events.copy.TranslationClaimed;
import shanyrak.events.copy.TranslationReleased;
import shanyrak.events.copy.TranslationReturned;

/** The copy of a protest, and its translations. */
@Aggregate
class Copy {

    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable CopyState state;

    Copy() {}

    @CommandHandler
    Copy(ReceiveCopy command, Campaigns campaigns) {
        campaigns.open(command.campaign());
        apply(new CopyReceived(
                command.copy(),
                command.campaign(),
                command.protest(),
                command.received(),
                command.arrival(),
                command.country(),
                command.language(),
                command.letter(),
                command.sender(),
                command.senderAgreed()));
    }

    @CommandHandler
    void decide(ClaimTranslation command) {
        CopyState copy = movesOn(command);
        if (copy.received().language().equals(command.language())) {
            throw new TranslationIntoItsOwnLanguage();
        }
        if (copy.work(command.language()) != null) {
            throw new TranslationIsClaimed();
        }
        apply(new TranslationClaimed(command.copy(), command.campaign(), command.language()));
    }

    @CommandHandler
    void decide(ReleaseTranslation command, @MetaDataValue(ACTOR) @Nullable String actor) {
        Work work = claimed(command, command.language());
        if (!command.anybodys() && !work.isOf(actor)) {
            throw new TranslationOfAnotherPerson();
        }
        if (work.step() != Step.CLAIMED) {
            throw new TranslationIsHandedIn();
        }
        apply(new TranslationReleased(command.copy(), command.campaign(), command.language()));
    }

    @CommandHandler
    void decide(SubmitTranslation command, @MetaDataValue(ACTOR) @Nullable String actor) {
        Work work = claimed(command, command.language());
        if (!work.isOf(actor)) {
            throw new TranslationOfAnotherPerson();
        }
        if (work.step() == Step.APPROVED) {
            throw new TranslationIsApproved();
        }
        apply(new CopyTranslated(command.copy(), command.campaign(), command.language(), command.translation()));
    }

    @CommandHandler
    void decide(ApproveTranslation command, @MetaDataValue(ACTOR) @Nullable String actor) {
        Work work = handedIn(command, command.language(), command.seen());
        if (work.step() == Step.APPROVED) {
            throw new TranslationIsApproved();
        }
        if (work.isOf(actor)) {
            throw new ApprovalNeedsAnotherPerson();
        }
        apply(new TranslationApproved(command.copy(), command.campaign(), command.language()));
    }

    /** Also what was approved can be returned: somebody may find a mistake before it is copied. */
    @CommandHandler
    void decide(ReturnTranslation command, @MetaDataValue(ACTOR) @Nullable String actor) {
        Work work = handedIn(command, command.language(), command.seen());
        if (work.isOf(actor)) {
            throw new ApprovalNeedsAnotherPerson();
        }
        apply(new TranslationReturned(command.copy(), command.campaign(), command.language(), command.reason()));
    }

    @CommandHandler
    void decide(RecordDistribution command) {
        Work work = movesOn(command).work(command.language());
        if (work == null || work.step() != Step.APPROVED) {
            throw new TranslationNotApproved();
        }
        apply(new CopiesDistributed(
                command.copy(),
                command.campaign(),
                command.language(),
                command.copies(),
                command.when(),
                command.how(),
                command.note()));
    }

    @CommandHandler
    void decide(DiscardCopy command) {
        movesOn(command);
        apply(new CopyDiscarded(command.copy(), command.campaign(), command.reason(), command.explanation()));
    }

    @EventSourcingHandler
    void evolve(CopyEvent event, @MetaDataValue(ACTOR) @Nullable String actor) {
        id = event.copy();
        state = event instanceof CopyReceived first ? CopyState.of(first) : known().after(event, actor);
    }

    private Work handedIn(CopyCommand command, String language, @Nullable Long seen) {
        Work work = claimed(command, language);
        if (seen != null && seen < work.handedIn()) {
            throw new TranslationChangedMeanwhile();
        }
        if (work.step() == Step.CLAIMED) {
            throw new TranslationNotHandedIn();
        }
        return work;
    }

    private Work claimed(CopyCommand command, String language) {
        Work work = movesOn(command).work(language);
        if (work == null) {
            throw new TranslationNotClaimed();
        }
        return work;
    }

    private CopyState movesOn(CopyCommand command) {
        CopyState copy = known();
        if (!command.campaign().equals(copy.received().campaign())) {
            throw new CopyNotFound(command.copy());
        }
        if (copy.discarded()) {
            throw new CopyIsDiscarded();
        }
        return copy;
    }

    private CopyState known() {
        return Objects.requireNonNull(state, "a copy's first event is not that it was received");
    }
}
