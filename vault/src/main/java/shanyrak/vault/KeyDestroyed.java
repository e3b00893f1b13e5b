package shanyrak.vault;

import java.util.UUID;

/** New words were to be sealed with a key that has been destroyed; a destroyed key is never made again. */
public final class KeyDestroyed extends RuntimeException {

    KeyDestroyed(UUID key) {
        super("The key " + key + " has been destroyed; nothing can be sealed with it any more");
    }
}
