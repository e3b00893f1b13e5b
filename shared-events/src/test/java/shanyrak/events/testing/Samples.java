package shanyrak.events.testing;

import java.util.List;
import java.util.UUID;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Kind;
import shanyrak.events.values.Precision;

/** One of every event. */
public final class Samples {

    private static final UUID ENTRY = UUID.fromString("0c6f2a5e-4a1b-4c7e-9b0a-5d2f3e4a5b6c");
    private static final UUID OTHER = UUID.fromString("7d9e8f10-2b3c-4d5e-8f60-718293a4b5c6");

    private Samples() {}

    public static List<Record> all() {
        Campaigns campaigns = Campaigns.unopened();
        Entries entries = Entries.of("sample");
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
                campaigns.demandReworded("sample", 1, "Stop now"),
                campaigns.demandAssessed("sample", 1, DemandStatus.PARTLY_MET, ENTRY),
                campaigns.addresseeDescribed("sample", 1, "The Mayor’s office"),
                campaigns.demandClockPaused("sample", 1, "2006-04-20"),
                campaigns.demandClockResumed("sample", 1, "2006-05-02"),
                campaigns.demandClockCorrected("sample", 1, "2006-04-05"),
                campaigns.precisionPolicySet("sample", Precision.DISTRICT, Kind.EVICTION_ATTEMPT, Precision.TOWN));
    }
}
