package shanyrak.command.campaign;

import shanyrak.command.platform.KnownCampaigns;

/** Campaigns as the decisions about their entries need them. */
@FunctionalInterface
public interface Campaigns extends KnownCampaigns {

    /**
     * The campaign as it is now in the log.
     *
     * @throws shanyrak.web.Refused if there is no such campaign
     */
    CampaignState find(String campaign);

    @Override
    default void mustExist(String campaign) {
        find(campaign);
    }

    /**
     * The campaign, if it takes entries.
     *
     * @throws shanyrak.web.Refused if there is no such campaign, or it is closed
     */
    default CampaignState open(String campaign) {
        CampaignState state = find(campaign);
        if (!state.open()) {
            throw new CampaignRefusals.CampaignIsClosed(campaign);
        }
        return state;
    }
}
