package shanyrak.events.campaign;

/** Everything that can happen to a campaign. */
public sealed interface CampaignEvent
        permits CampaignOpened,
                CampaignDescribed,
                DemandRaised,
                AddresseeNamed,
                AppealIssued,
                CampaignClosed,
                CampaignReopened {

    /** The campaign's address, which is also its stream: lower-case letters, digits and hyphens. */
    String campaign();
}
