package shanyrak.command.campaign;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import shanyrak.events.campaign.AddresseeDescribed;
import shanyrak.events.campaign.AddresseeNamed;
import shanyrak.events.campaign.AppealIssued;
import shanyrak.events.campaign.CampaignClosed;
import shanyrak.events.campaign.CampaignDescribed;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.campaign.CampaignOpened;
import shanyrak.events.campaign.CampaignReopened;
import shanyrak.events.campaign.DemandAssessed;
import shanyrak.events.campaign.DemandClockCorrected;
import shanyrak.events.campaign.DemandClockPaused;
import shanyrak.events.campaign.DemandClockResumed;
import shanyrak.events.campaign.DemandRaised;
import shanyrak.events.campaign.DemandReworded;
import shanyrak.events.campaign.PrecisionPolicySet;
import shanyrak.events.entry.Publication;

/**
 * What decisions about a campaign and its entries depend on.
 *
 * @param open whether it takes entries
 * @param demands how many were raised; they are numbered from 1
 * @param addressees how many were named; they are numbered from 1
 * @param publication what happens to entries whose command does not say
 * @param changed those demands, by number, of which more is known than that they were raised
 * @param policy how exactly places are shown; null while nobody has said
 */
public record CampaignState(
        boolean open,
        int demands,
        int addressees,
        Publication publication,
        Map<Integer, DemandState> changed,
        @Nullable PrecisionPolicySet policy) {

    /** A campaign of which nothing more is known. */
    public CampaignState(boolean open, int demands, int addressees, Publication publication) {
        this(open, demands, addressees, publication, Map.of(), null);
    }

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

    DemandState demand(int number) {
        return changed.getOrDefault(number, DemandState.RAISED);
    }

    private CampaignState evolve(CampaignEvent event) {
        return switch (event) {
            case CampaignOpened _, AppealIssued _, DemandReworded _, AddresseeDescribed _ -> this;
            case CampaignDescribed described ->
                new CampaignState(
                        open, demands, addressees, described.description().publication(), changed, policy);
            case DemandRaised raised ->
                new CampaignState(open, raised.demand(), addressees, publication, changed, policy);
            case AddresseeNamed named ->
                new CampaignState(open, demands, named.addressee(), publication, changed, policy);
            case CampaignClosed _ -> new CampaignState(false, demands, addressees, publication, changed, policy);
            case CampaignReopened _ -> new CampaignState(true, demands, addressees, publication, changed, policy);
            case DemandAssessed assessed -> with(assessed.demand(), demand -> demand.assessed(assessed.status()));
            case DemandClockPaused paused -> with(paused.demand(), demand -> demand.paused(paused.from()));
            case DemandClockResumed resumed -> with(resumed.demand(), DemandState::resumed);
            case DemandClockCorrected corrected ->
                with(corrected.demand(), demand -> demand.corrected(corrected.started()));
            case PrecisionPolicySet set -> new CampaignState(open, demands, addressees, publication, changed, set);
        };
    }

    private CampaignState with(int demand, UnaryOperator<DemandState> change) {
        Map<Integer, DemandState> now = new HashMap<>(changed);
        now.put(demand, change.apply(demand(demand)));
        return new CampaignState(open, demands, addressees, publication, Map.copyOf(now), policy);
    }
}
