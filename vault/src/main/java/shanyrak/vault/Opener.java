package shanyrak.vault;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import shanyrak.events.values.Sealed;

/** Opens words and bytes sealed with the keys it was made for. For one page or batch: do not keep it. */
public final class Opener {

    private final Map<UUID, Optional<SealingKey>> keys;

    Opener(Map<UUID, Optional<SealingKey>> keys) {
        this.keys = keys;
    }

    /** Whether this opener was made for all of the keys. */
    public boolean covers(Collection<UUID> wanted) {
        return keys.keySet().containsAll(wanted);
    }

    /**
     * The words in the clear; empty when their key has been destroyed.
     *
     * @throws SealBroken when the words were altered or sealed with another key
     * @throws IllegalArgumentException when this opener was not made for their key
     */
    public Optional<String> open(Sealed words) {
        return find(words.key()).map(key -> key.open(words));
    }

    /**
     * Bytes in the clear; empty when their key has been destroyed.
     *
     * @param name under which they are kept
     * @throws SealBroken when the bytes were altered, or sealed with another key or under another name
     * @throws IllegalArgumentException when this opener was not made for the key
     */
    public Optional<byte[]> bytes(UUID key, UUID name, byte[] bytes) {
        return find(key).map(found -> found.open(name, bytes));
    }

    private Optional<SealingKey> find(UUID key) {
        Optional<SealingKey> found = keys.get(key);
        if (found == null) {
            throw new IllegalArgumentException("This opener was not made for the key " + key);
        }
        return found;
    }
}
