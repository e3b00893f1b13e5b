package shanyrak.command.entry;

import org.jspecify.annotations.Nullable;

/** How an eviction attempt ended. */
sealed interface Outcome {

    record Repelled() implements Outcome {}

    /** Homes destroyed, at least and at most; null where nobody counted. */
    record Demolished(@Nullable Integer homesLow, @Nullable Integer homesHigh) implements Outcome {}
}
