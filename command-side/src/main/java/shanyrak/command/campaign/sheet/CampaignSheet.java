package shanyrak.command.campaign.sheet;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import shanyrak.command.campaign.CampaignBodies.Addressee;
import shanyrak.command.campaign.CampaignBodies.Appeal;
import shanyrak.command.campaign.CampaignBodies.DescriptionBody;
import shanyrak.command.campaign.CampaignBodies.PrecisionPolicy;

/**
 * All that a campaign says at present.
 *
 * @param events the names of its events, the first one first
 * @param appeal null while there is none
 * @param policy how exactly places are shown; null while nobody has said
 */
public record CampaignSheet(
        String campaign,
        List<String> events,
        boolean open,
        DescriptionBody description,
        SortedMap<Integer, DemandSheet> demands,
        SortedMap<Integer, Addressee> addressees,
        @Nullable Appeal appeal,
        @Nullable PrecisionPolicy policy) {

    /** The sequence of its last event. */
    public long last() {
        return events.size() - 1L;
    }

    /** The names of the events after one of them. */
    public List<String> since(long seen) {
        return events.stream().skip(seen + 1).distinct().toList();
    }
}
