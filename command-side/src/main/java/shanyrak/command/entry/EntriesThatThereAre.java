package shanyrak.command.entry;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyrak.command.campaign.demand.KnownEntries;

/** Tells campaigns which entries there are. */
@Component
class EntriesThatThereAre implements KnownEntries {

    private final LoggedEntries entries;

    EntriesThatThereAre(LoggedEntries entries) {
        this.entries = entries;
    }

    @Override
    public boolean has(String campaign, UUID entry) {
        return entries.find(campaign, entry).isPresent();
    }
}
