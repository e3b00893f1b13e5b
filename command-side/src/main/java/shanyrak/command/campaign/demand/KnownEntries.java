package shanyrak.command.campaign.demand;

import java.util.UUID;

/** Which entries there are, for those who refer to one. Entries know campaigns; so campaigns only say what they need. */
@FunctionalInterface
public interface KnownEntries {

    boolean has(String campaign, UUID entry);
}
