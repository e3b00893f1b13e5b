package shanyrak.query.platform.violating;

import shanyrak.query.violating.Deciding;

/** A platform that knows a feature. */
record Knowing(Deciding feature) {}
