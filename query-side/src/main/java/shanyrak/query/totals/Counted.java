package shanyrak.query.totals;

import org.jspecify.annotations.Nullable;

/**
 * An entry and what it adds to its cell at the moment. What it added is kept, as it may not be found out again: the key of
 * its words may have been destroyed since.
 *
 * @param contribution none while the entry does not count
 */
record Counted(Countable entry, @Nullable Contribution contribution) {}
