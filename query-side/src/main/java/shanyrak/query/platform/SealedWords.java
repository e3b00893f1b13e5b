package shanyrak.query.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    /** Opens bytes that are kept under a name; empty when their key has been destroyed. */
    public Optional<byte[]> bytes(UUID key, UUID name, byte[] sealed) {
        return vault.opener(List.of(key)).bytes(key, name, sealed);
    }

    /** Opens the words that are sealed with any of the keys. */
    public Words of(Collection<UUID> keys) {
        return new Words(
                KeysOfTheBatch.opener().filter(opener -> opener.covers(keys)).orElseGet(() -> vault.opener(keys)));
    }
}
