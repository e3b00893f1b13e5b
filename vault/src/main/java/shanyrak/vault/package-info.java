/**
 * Seals the words that people type, each with the key of its entry or campaign, and keeps those keys in a database of
 * their own, away from the log and its backups: destroying a key makes its words unreadable for ever.
 */
@NullMarked
package shanyrak.vault;

import org.jspecify.annotations.NullMarked;
