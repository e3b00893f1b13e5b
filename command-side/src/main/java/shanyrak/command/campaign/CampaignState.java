package shanyrak.command.campaign;

import org.jspecify.annotations.Nullable;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandRaised;
import shanyrak.events.entry.Publication;

/**
 * What decisions about a campaign and its entries depend on.
 *
 * @param open whether it takes entries
 * @param demands how many were raised; they are numbered from 1
 * @param addressees how many were named; they are numbered from 1
 * @param publication what happens to entries whose command does not say
 */
public record CampaignState(boolean open, int demands, int addressees, Publication publication) {

    /** The state after one more event; null stands for a campaign that is not there yet. */
    static CampaignState after(@Nullable CampaignState before, CampaignEvent event) {
        if (event instanceof CampaignOpened opened) {
            return new CampaignState(true, 0, 0, opened.description().publication());
        }
        if (before == null) {
            throw new IllegalStateException("a campaign's first event is not that it was opened: " + event.campaign());
        }
        return before.evolve(event);
    }

    private CampaignState evolve(CampaignEvent event) {
        return switch (event) {
            case CampaignOpened _, AppealIssued _ -> this;
            case CampaignDescribed described ->
                new CampaignState(
                        open, demands, addressees, described.description().publication());
            case DemandRaised raised -> new CampaignState(open, raised.demand(), addressees, publication);
            case AddresseeNamed named -> new CampaignState(open, demands, named.addressee(), publication);
            case CampaignClosed _ -> new CampaignState(false, demands, addressees, publication);
            case CampaignReopened _ -> new CampaignState(true, demands, addressees, publication);
        };
    }
}
