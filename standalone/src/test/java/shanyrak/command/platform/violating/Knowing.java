package shanyrak.command.platform.violating;

import shanyrak.command.violating.Peeping;

/** A platform that knows a feature. */
record Knowing(Peeping feature) {}
