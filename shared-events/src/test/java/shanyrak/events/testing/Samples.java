package shanyrak.events.testing;

import java.util.List;
import java.util.UUID;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.copy.DiscardReason;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Consent;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.values.Precision;

/** One of every event. */
public final class Samples {

    private static final UUID ENTRY = UUID.fromString("0c6f2a5e-4a1b-4c7e-9b0a-5d2f3e4a5b6c");
    private static final UUID OTHER = UUID.fromString("7d9e8f10-2b3c-4d5e-8f60-718293a4b5c6");

    private static final UUID PERSON = UUID.fromString("3b2a1c0d-5e4f-4a6b-8c7d-9e0f1a2b3c4d");

    private Samples() {}

    public static List<Record> all() {
        Campaigns campaigns = Campaigns.unopened();
        Entries entries = Entries.of("sample");
        Copies copies = Copies.of("sample");
        SelfReports reports = SelfReports.of("sample");
        return List.of(
                campaigns.opened("sample"),
                campaigns.described("sample", "Defend the sample"),
                campaigns.demandRaised("sample", 1, "Stop"),
                campaigns.addresseeNamed("sample", 1, "The Mayor"),
                campaigns.appealIssued("sample", "Write"),
                campaigns.closed("sample"),
                campaigns.reopened("sample"),
                entries.picketHeld(ENTRY),
                entries.protestSent(ENTRY, Channel.FAX, 12),
                entries.letterHandedIn(ENTRY, OTHER),
                entries.mediaCoverageReported(ENTRY, OTHER),
                entries.statementIssued(ENTRY),
                entries.evictionAttemptReported(ENTRY),
                entries.evictionAttemptRepelled(ENTRY),
                entries.homesDemolished(ENTRY),
                entries.entryCorrected(ENTRY, entries.picket(ENTRY, 30, null)),
                entries.entryPublished(ENTRY),
                entries.entryWithheld(ENTRY),
                entries.entryRetracted(ENTRY),
                entries.rallyHeld(ENTRY, 100, 200),
                entries.meetingHeld(ENTRY),
                entries.petitionHandedIn(ENTRY),
                entries.actionAnnounced(ENTRY),
                entries.arrestReported(ENTRY, PERSON, Consent.NONE),
                entries.detaineeReleased(ENTRY, PERSON, OTHER),
                entries.trialHeld(ENTRY, PERSON, OTHER),
                entries.demolitionReported(ENTRY),
                entries.authorityAnswered(ENTRY, AnswerNature.ACKNOWLEDGEMENT, OTHER),
                entries.promiseMade(ENTRY, OTHER),
                entries.concessionMade(ENTRY, OTHER),
                entries.replyGiven(ENTRY, OTHER),
                entries.announcedActionHeld(ENTRY, OTHER),
                entries.actionCalledOff(ENTRY),
                entries.promiseKept(ENTRY, "2006-06-30"),
                entries.promiseBroken(ENTRY, "2006-07-14"),
                entries.sourceAdded(ENTRY, "Another report"),
                entries.sourceArchived(ENTRY, OTHER, "Another report"),
                entries.entryCorroborated(ENTRY, 2),
                entries.entryVerified(ENTRY),
                entries.entryDisputed(ENTRY),
                entries.disputeSettled(ENTRY),
                entries.retractionRequested(ENTRY, RetractionReason.FALSE),
                entries.retractionDeclined(ENTRY),
                entries.entryReinstated(ENTRY),
                entries.entryMerged(ENTRY, OTHER),
                entries.answerClockPaused(ENTRY, "2006-05-01"),
                entries.answerClockResumed(ENTRY, "2006-05-15"),
                entries.answerClockCorrected(ENTRY, "2006-04-20"),
                campaigns.demandReworded("sample", 1, "Stop now"),
                campaigns.demandAssessed("sample", 1, DemandStatus.PARTLY_MET, ENTRY),
                campaigns.addresseeDescribed("sample", 1, "The Mayor’s office"),
                campaigns.demandClockPaused("sample", 1, "2006-04-20"),
                campaigns.demandClockResumed("sample", 1, "2006-05-02"),
                campaigns.demandClockCorrected("sample", 1, "2006-04-05"),
                campaigns.precisionPolicySet("sample", Precision.DISTRICT, Kind.EVICTION_ATTEMPT, Precision.TOWN),
                copies.received(OTHER, ENTRY, "Hands off Shanyrak!", "A. Supporter", true),
                copies.claimed(OTHER, "kk"),
                copies.released(OTHER, "kk"),
                copies.translated(OTHER, "kk", "Шаңыраққа тиіспеңдер!"),
                copies.approved(OTHER, "kk"),
                copies.returned(OTHER, "kk"),
                copies.distributed(OTHER, "kk", 25),
                copies.discarded(OTHER, DiscardReason.DUPLICATE),
                reports.reported(OTHER),
                reports.discounted(OTHER, 1_000, 400),
                reports.recounted(OTHER));
    }
}
