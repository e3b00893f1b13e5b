package shanyrak.events;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Revision;
import shanyrak.events.campaign.AddresseeDescribed;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandAssessed;
import shanyrak.events.campaign.DemandClockCorrected;
import shanyrak.events.campaign.DemandClockPaused;
import shanyrak.events.campaign.DemandClockResumed;
import shanyrak.events.campaign.DemandRaised;
import shanyrak.events.campaign.DemandReworded;
import shanyrak.events.campaign.PrecisionPolicySet;
import shanyrak.events.copy.CopiesDistributed;
import shanyrak.events.copy.CopyDiscarded;
import shanyrak.events.copy.CopyReceived;
import shanyrak.events.copy.CopyTranslated;
import shanyrak.events.copy.TranslationApproved;
import shanyrak.events.copy.TranslationClaimed;
import shanyrak.events.copy.TranslationReleased;
import shanyrak.events.copy.TranslationReturned;
import shanyrak.events.entry.ActionAnnounced;
import shanyrak.events.entry.ActionCalledOff;
import shanyrak.events.entry.AnnouncedActionHeld;
import shanyrak.events.entry.AnswerClockCorrected;
import shanyrak.events.entry.AnswerClockPaused;
import shanyrak.events.entry.AnswerClockResumed;
import shanyrak.events.entry.ArrestReported;
import shanyrak.events.entry.AuthorityAnswered;
import shanyrak.events.entry.ConcessionMade;
import shanyrak.events.entry.DemolitionReported;
import shanyrak.events.entry.DetaineeReleased;
import shanyrak.events.entry.DisputeSettled;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryCorroborated;
import shanyrak.events.entry.EntryDisputed;
import shanyrak.events.entry.EntryMerged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryReinstated;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryVerified;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.EvictionAttemptReported;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.LetterHandedIn;
import shanyrak.events.entry.MediaCoverageReported;
import shanyrak.events.entry.MeetingHeld;
import shanyrak.events.entry.PetitionHandedIn;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.PromiseBroken;
import shanyrak.events.entry.PromiseKept;
import shanyrak.events.entry.PromiseMade;
import shanyrak.events.entry.ProtestSent;
import shanyrak.events.entry.RallyHeld;
import shanyrak.events.entry.ReplyGiven;
import shanyrak.events.entry.RetractionDeclined;
import shanyrak.events.entry.RetractionRequested;
import shanyrak.events.entry.SourceAdded;
import shanyrak.events.entry.SourceArchived;
import shanyrak.events.entry.StatementIssued;
import shanyrak.events.entry.TrialHeld;
import shanyrak.events.selfreport.ProtestSelfReported;
import shanyrak.events.selfreport.SelfReportsDiscounted;
import shanyrak.events.selfreport.SelfReportsRecounted;

/** Every event by the name it has in the log, for ever. A name is never renamed and never given to another event. */
public final class EventCatalogue {

    private static final Map<String, Class<? extends Record>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("CampaignOpened", CampaignOpened.class);
        BY_NAME.put("CampaignDescribed", CampaignDescribed.class);
        BY_NAME.put("DemandRaised", DemandRaised.class);
        BY_NAME.put("AddresseeNamed", AddresseeNamed.class);
        BY_NAME.put("AppealIssued", AppealIssued.class);
        BY_NAME.put("CampaignClosed", CampaignClosed.class);
        BY_NAME.put("CampaignReopened", CampaignReopened.class);
        BY_NAME.put("PicketHeld", PicketHeld.class);
        BY_NAME.put("ProtestSent", ProtestSent.class);
        BY_NAME.put("LetterHandedIn", LetterHandedIn.class);
        BY_NAME.put("MediaCoverageReported", MediaCoverageReported.class);
        BY_NAME.put("StatementIssued", StatementIssued.class);
        BY_NAME.put("EvictionAttemptReported", EvictionAttemptReported.class);
        BY_NAME.put("EvictionAttemptRepelled", EvictionAttemptRepelled.class);
        BY_NAME.put("HomesDemolished", HomesDemolished.class);
        BY_NAME.put("EntryCorrected", EntryCorrected.class);
        BY_NAME.put("EntryPublished", EntryPublished.class);
        BY_NAME.put("EntryWithheld", EntryWithheld.class);
        BY_NAME.put("EntryRetracted", EntryRetracted.class);
        BY_NAME.put("RallyHeld", RallyHeld.class);
        BY_NAME.put("MeetingHeld", MeetingHeld.class);
        BY_NAME.put("PetitionHandedIn", PetitionHandedIn.class);
        BY_NAME.put("ActionAnnounced", ActionAnnounced.class);
        BY_NAME.put("ArrestReported", ArrestReported.class);
        BY_NAME.put("DetaineeReleased", DetaineeReleased.class);
        BY_NAME.put("TrialHeld", TrialHeld.class);
        BY_NAME.put("DemolitionReported", DemolitionReported.class);
        BY_NAME.put("AuthorityAnswered", AuthorityAnswered.class);
        BY_NAME.put("PromiseMade", PromiseMade.class);
        BY_NAME.put("ConcessionMade", ConcessionMade.class);
        BY_NAME.put("ReplyGiven", ReplyGiven.class);
        BY_NAME.put("AnnouncedActionHeld", AnnouncedActionHeld.class);
        BY_NAME.put("ActionCalledOff", ActionCalledOff.class);
        BY_NAME.put("PromiseKept", PromiseKept.class);
        BY_NAME.put("PromiseBroken", PromiseBroken.class);
        BY_NAME.put("SourceAdded", SourceAdded.class);
        BY_NAME.put("SourceArchived", SourceArchived.class);
        BY_NAME.put("EntryCorroborated", EntryCorroborated.class);
        BY_NAME.put("EntryVerified", EntryVerified.class);
        BY_NAME.put("EntryDisputed", EntryDisputed.class);
        BY_NAME.put("DisputeSettled", DisputeSettled.class);
        BY_NAME.put("RetractionRequested", RetractionRequested.class);
        BY_NAME.put("RetractionDeclined", RetractionDeclined.class);
        BY_NAME.put("EntryReinstated", EntryReinstated.class);
        BY_NAME.put("EntryMerged", EntryMerged.class);
        BY_NAME.put("AnswerClockPaused", AnswerClockPaused.class);
        BY_NAME.put("AnswerClockResumed", AnswerClockResumed.class);
        BY_NAME.put("AnswerClockCorrected", AnswerClockCorrected.class);
        BY_NAME.put("DemandReworded", DemandReworded.class);
        BY_NAME.put("DemandAssessed", DemandAssessed.class);
        BY_NAME.put("AddresseeDescribed", AddresseeDescribed.class);
        BY_NAME.put("DemandClockPaused", DemandClockPaused.class);
        BY_NAME.put("DemandClockResumed", DemandClockResumed.class);
        BY_NAME.put("DemandClockCorrected", DemandClockCorrected.class);
        BY_NAME.put("PrecisionPolicySet", PrecisionPolicySet.class);
        BY_NAME.put("CopyReceived", CopyReceived.class);
        BY_NAME.put("TranslationClaimed", TranslationClaimed.class);
        BY_NAME.put("TranslationReleased", TranslationReleased.class);
        BY_NAME.put("CopyTranslated", CopyTranslated.class);
        BY_NAME.put("TranslationApproved", TranslationApproved.class);
        BY_NAME.put("TranslationReturned", TranslationReturned.class);
        BY_NAME.put("CopiesDistributed", CopiesDistributed.class);
        BY_NAME.put("CopyDiscarded", CopyDiscarded.class);
        BY_NAME.put("ProtestSelfReported", ProtestSelfReported.class);
        BY_NAME.put("SelfReportsDiscounted", SelfReportsDiscounted.class);
        BY_NAME.put("SelfReportsRecounted", SelfReportsRecounted.class);
    }

    /** In the order of the revisions: an event of the first goes through all that follow. */
    private static final List<Upcast> UPCASTS = List.of();

    private EventCatalogue() {}

    /** The event class of each name, in the order of the catalogue. */
    public static Map<String, Class<? extends Record>> byName() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    /** What makes events of old revisions readable as of today, for whoever reads the log. */
    public static List<Upcast> upcasts() {
        return UPCASTS;
    }

    /** The revision that an event class is written in, from its {@link Revision}. */
    public static String revision(Class<? extends Record> event) {
        Revision revision = event.getAnnotation(Revision.class);
        if (revision == null) {
            throw new IllegalArgumentException(event + " has no @Revision");
        }
        return revision.value();
    }
}
