package shanyrak.vault;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Collection;
import java.util.UUID;
import javax.sql.DataSource;

/** Opens sealed words for those who only read; needs the role {@code vault_query}. */
public final class VaultReader {

    private final OpenedKeys keys;

    public VaultReader(DataSource vault) {
        this(vault, Ticker.systemTicker());
    }

    VaultReader(DataSource vault, Ticker ticker) {
        keys = new OpenedKeys(vault, ticker);
    }

    /** Fetches, in one round trip, those of the keys that are not remembered. */
    public Opener opener(Collection<UUID> keys) {
        return new Opener(this.keys.find(keys));
    }
}
