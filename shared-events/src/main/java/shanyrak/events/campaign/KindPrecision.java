package shanyrak.events.campaign;

import shanyrak.events.entry.Kind;
import shanyrak.events.values.Precision;

/** How exactly, at the finest, the public may see the places of one kind of entry. */
public record KindPrecision(Kind kind, Precision finest) {}
