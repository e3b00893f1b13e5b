package shanyrak.command.campaign;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.events.campaign.CampaignEvent;

/**
 * Reads what is new of a campaign's stream at each decision. Entries do not load the campaign's aggregate, because its
 * lock would make all entries of a campaign wait for one another.
 */
@Component
class LoggedCampaigns implements Campaigns {

    private static final long REMEMBERED = 1_000;

    private final EventStore log;
    private final Cache<String, Folded> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    LoggedCampaigns(EventStore log) {
        this.log = log;
    }

    @Override
    public CampaignState find(String campaign) {
        Folded now = brought(remembered.getIfPresent(campaign), campaign);
        if (now == null) {
            throw new CampaignRefusals.CampaignNotFound(campaign);
        }
        remembered.put(campaign, now);
        return now.state;
    }

    private @Nullable Folded brought(@Nullable Folded before, String campaign) {
        DomainEventStream news = log.readEvents(campaign, before == null ? 0 : before.sequence + 1);
        Folded now = before;
        while (news.hasNext()) {
            var message = news.next();
            // A campaign's stream and an entry's share one name space: an entry's id is no campaign.
            if (!(message.getPayload() instanceof CampaignEvent event)) {
                return null;
            }
            now = new Folded(message.getSequenceNumber(), CampaignState.after(now == null ? null : now.state, event));
        }
        return now;
    }

    private record Folded(long sequence, CampaignState state) {}
}
