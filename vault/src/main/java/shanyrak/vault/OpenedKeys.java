package shanyrak.vault;

import static java.util.stream.Collectors.joining;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads keys from the vault and remembers them for a short while, which is how long a key destroyed by another process
 * may still open words in this one.
 */
final class OpenedKeys {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int AT_MOST = 10_000;

    private final JdbcClient jdbc;

    /** Empty for a key known to be destroyed. */
    private final Cache<UUID, Optional<SealingKey>> remembered;

    OpenedKeys(DataSource vault, Ticker ticker) {
        jdbc = JdbcClient.create(vault);
        remembered = Caffeine.newBuilder()
                .expireAfterWrite(REMEMBERED)
                .maximumSize(AT_MOST)
                .ticker(ticker)
                .build();
    }

    /** Every key asked for, empty when it is destroyed or was never made; at most one round trip. */
    Map<UUID, Optional<SealingKey>> find(Collection<UUID> keys) {
        Set<UUID> wanted = new HashSet<>(keys);
        Map<UUID, Optional<SealingKey>> found = new HashMap<>(remembered.getAllPresent(wanted));
        wanted.removeAll(found.keySet());
        if (!wanted.isEmpty()) {
            found.putAll(read(wanted));
        }
        wanted.forEach(missing -> found.putIfAbsent(missing, Optional.empty()));
        return found;
    }

    void forget(UUID destroyed) {
        remembered.put(destroyed, Optional.empty());
    }

    private Map<UUID, Optional<SealingKey>> read(Set<UUID> keys) {
        Map<UUID, Optional<SealingKey>> read = new HashMap<>();
        jdbc.sql("SELECT id, keyset FROM vault.key WHERE id = ANY (CAST(:keys AS uuid[]))")
                .param("keys", keys.stream().map(UUID::toString).collect(joining(",", "{", "}")))
                .query((row, _) -> {
                    UUID key = row.getObject("id", UUID.class);
                    return read.put(key, remember(key, row.getBytes("keyset")));
                })
                .list();
        return read;
    }

    /** What is remembered already wins: the key may have been destroyed here since it was read. */
    Optional<SealingKey> remember(UUID key, byte @Nullable [] keyset) {
        Optional<SealingKey> opened = Optional.ofNullable(keyset).map(bytes -> SealingKey.of(key, bytes));
        Optional<SealingKey> known = remembered.asMap().putIfAbsent(key, opened);
        return known == null ? opened : known;
    }
}
