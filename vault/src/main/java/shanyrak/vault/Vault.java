package shanyrak.vault;

import com.github.benmanes.caffeine.cache.Ticker;
import com.google.crypto.tink.subtle.Random;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyrak.events.values.Sealed;

/** Makes keys, seals and opens words with them, and destroys them; needs the role {@code vault_command}. */
public final class Vault {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final OpenedKeys keys;

    public Vault(DataSource vault) {
        this(vault, Ticker.systemTicker());
    }

    Vault(DataSource vault, Ticker ticker) {
        jdbc = JdbcClient.create(vault);
        keys = new OpenedKeys(vault, ticker);
    }

    /**
     * The seal of a key, which is made when there is none yet; its being made is durable when this returns.
     *
     * @throws KeyDestroyed when the key has been destroyed
     */
    public Seal seal(UUID key) {
        return new Seal(find(key).or(() -> make(key)).orElseThrow(() -> new KeyDestroyed(key)));
    }

    /**
     * The words in the clear; empty when their key has been destroyed.
     *
     * @throws SealBroken when the words were altered or sealed with another key
     */
    public Optional<String> open(Sealed words) {
        return opener(List.of(words.key())).open(words);
    }

    /** Fetches, in one round trip, those of the keys that are not remembered. */
    public Opener opener(Collection<UUID> keys) {
        return new Opener(this.keys.find(keys));
    }

    /** Destroys a key for good: its words no longer open here, nor within a minute in any other process. */
    public void destroy(UUID key) {
        jdbc.sql("SELECT vault.destroy(:key)")
                .param("key", key)
                .query((_, _) -> key)
                .single();
        keys.forget(key);
    }

    /** The installation's secret of that name: 32 random bytes, made when first asked for and the same ever after. */
    public byte[] secret(String name) {
        jdbc.sql("INSERT INTO vault.secret (name, bytes) VALUES (:name, :bytes) ON CONFLICT DO NOTHING")
                .param("name", name)
                .param("bytes", Random.randBytes(SECRET_BYTES))
                .update();
        return jdbc.sql("SELECT bytes FROM vault.secret WHERE name = :name")
                .param("name", name)
                .query(byte[].class)
                .single();
    }

    /** Whoever comes second finds the first one's key, or that it was destroyed meanwhile. */
    private Optional<SealingKey> make(UUID key) {
        byte[] keyset = SealingKey.makeKeyset();
        int made = jdbc.sql("INSERT INTO vault.key (id, keyset) VALUES (:key, :keyset) ON CONFLICT DO NOTHING")
                .param("key", key)
                .param("keyset", keyset)
                .update();
        return made == 1 ? keys.remember(key, keyset) : find(key);
    }

    private Optional<SealingKey> find(UUID key) {
        return keys.find(List.of(key)).getOrDefault(key, Optional.empty());
    }
}
