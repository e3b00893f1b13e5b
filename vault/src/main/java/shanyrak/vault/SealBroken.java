package shanyrak.vault;

import java.util.UUID;

/** Sealed words do not open with their key: they were altered, or sealed with another key. */
public final class SealBroken extends RuntimeException {

    SealBroken(UUID key, Throwable cause) {
        super("Words sealed with the key " + key + " were altered or sealed with another key", cause);
    }
}
