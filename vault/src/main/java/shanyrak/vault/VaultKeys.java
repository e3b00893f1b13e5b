package shanyrak.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** The ids of keys that are not the id of an entry. */
public final class VaultKeys {

    private VaultKeys() {}

    /** The key of a campaign's own words: its title, demands, appeal and addressees. */
    public static UUID ofCampaign(String campaign) {
        return UUID.nameUUIDFromBytes(("campaign:" + campaign).getBytes(UTF_8));
    }
}
