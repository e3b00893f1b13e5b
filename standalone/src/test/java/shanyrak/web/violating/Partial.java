package shanyrak.web.violating;

import shanyrak.command.violating.Peeping;

/** Common ground that takes a side. */
record Partial(Peeping side) {}
