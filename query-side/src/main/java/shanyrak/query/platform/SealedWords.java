package shanyrak.query.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyrak.vault.VaultReader;

/** The way from a view to the vault's keys. */
@Component
public class SealedWords {

    private final VaultReader vault;

    SealedWords(@QuerySideDatabase VaultReader vault) {
        this.vault = vault;
    }

    /** Opens the words that are sealed with one key; in a batch of events, the key of one of them. */
    public Words of(UUID key) {
        return of(List.of(key));
    }

    /** Opens the words that are sealed with any of the keys. */
    public Words of(Collection<UUID> keys) {
        return new Words(
                KeysOfTheBatch.opener().filter(opener -> opener.covers(keys)).orElseGet(() -> vault.opener(keys)));
    }
}
