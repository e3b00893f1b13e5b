package shanyrak.command.campaign;

/** Campaigns as the decisions about their entries need them. */
@FunctionalInterface
public interface Campaigns {

    /**
     * The campaign as it is now in the log.
     *
     * @throws shanyrak.web.Refused if there is no such campaign
     */
    CampaignState find(String campaign);

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
