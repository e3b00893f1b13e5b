package shanyrak.vault.violating;

import shanyrak.events.entry.Kind;

/** A vault that knows a campaign's words. */
record Curious(Kind kind) {}
