package shanyrak.vault;

import java.util.UUID;
import shanyrak.events.values.Sealed;

/** Seals words and bytes with one key. For the command at hand: do not keep it. */
public final class Seal {

    private final SealingKey key;

    Seal(SealingKey key) {
        this.key = key;
    }

    public Sealed words(String words) {
        return key.seal(words);
    }

    /** @param name under which the bytes are kept; they do not open under another one */
    public byte[] bytes(UUID name, byte[] bytes) {
        return key.seal(name, bytes);
    }
}
