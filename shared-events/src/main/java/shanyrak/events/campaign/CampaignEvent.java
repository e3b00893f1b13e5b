package shanyrak.events.campaign;

/** Everything that can happen to a campaign. */
public sealed interface CampaignEvent
        permits CampaignOpened,
                CampaignDescribed,
                DemandRaised,
                AddresseeNamed,
                AppealIssued,
                CampaignClosed,
                CampaignReopened,
                DemandReworded,
                DemandAssessed,
                AddresseeDescribed,
                DemandClockPaused,
                DemandClockResumed,
                DemandClockCorrected,
                PrecisionPolicySet {

    /** The campaign's address, which is also its stream: lower-case letters, digits and hyphens. */
    String campaign();
}
