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
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.EvictionAttemptReported;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.LetterHandedIn;
import shanyrak.events.entry.MediaCoverageReported;
import shanyrak.events.entry.PicketHeld;
import shanyrak.events.entry.ProtestSent;
import shanyrak.events.entry.StatementIssued;

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
        BY_NAME.put("DemandReworded", DemandReworded.class);
        BY_NAME.put("DemandAssessed", DemandAssessed.class);
        BY_NAME.put("AddresseeDescribed", AddresseeDescribed.class);
        BY_NAME.put("DemandClockPaused", DemandClockPaused.class);
        BY_NAME.put("DemandClockResumed", DemandClockResumed.class);
        BY_NAME.put("DemandClockCorrected", DemandClockCorrected.class);
        BY_NAME.put("PrecisionPolicySet", PrecisionPolicySet.class);
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
