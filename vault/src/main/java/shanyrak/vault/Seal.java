package shanyrak.vault;

import shanyrak.events.values.Sealed;

/** Seals words with one key. For the command at hand: do not keep it. */
public final class Seal {

    private final SealingKey key;

    Seal(SealingKey key) {
        this.key = key;
    }

    public Sealed words(String words) {
        return key.seal(words);
    }
}
