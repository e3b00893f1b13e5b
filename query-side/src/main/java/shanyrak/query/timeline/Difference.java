package shanyrak.query.timeline;

import org.jspecify.annotations.Nullable;

/** What one part said before and says now; null where it said nothing. */
public record Difference(
        String label, @Nullable String old, @Nullable String now) {}
