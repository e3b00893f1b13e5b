package shanyrak.events.values;

import java.util.UUID;

/**
 * Words that people typed, encrypted before they reach the log; whoever holds the key in the vault can open them.
 *
 * @param key the vault's key for these words: the entry's own id, or the campaign's key
 * @param text base64 of the ciphertext
 */
public record Sealed(UUID key, String text) {}
