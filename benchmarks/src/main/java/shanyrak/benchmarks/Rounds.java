package shanyrak.benchmarks;

import java.time.Duration;

/** How often each contestant has its turn, without the first one for warming up, and for how long. */
public record Rounds(int amount, Duration length) {

    static Rounds asked() {
        return new Rounds(
                Integer.getInteger("benchmarks.rounds", 5),
                Duration.ofSeconds(Integer.getInteger("benchmarks.seconds", 3)));
    }
}
