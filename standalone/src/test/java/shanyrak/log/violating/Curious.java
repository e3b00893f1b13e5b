package shanyrak.log.violating;

import shanyrak.events.entry.Kind;
import shanyrak.vault.Vault;

/** A log that knows a campaign's words and the keys. */
record Curious(Kind kind, Vault keys) {}
