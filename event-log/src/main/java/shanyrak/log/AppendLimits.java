package shanyrak.log;

import java.time.Duration;

/**
 * How much may wait to be written, how much is written at once, and how long anything may take.
 *
 * @param queuedAppends appends that may wait; one more is refused with {@link LogBusy}
 * @param queuedBytes bytes of events that may wait; a single append may be larger when nothing else waits
 * @param groupEvents events written in one transaction, unless a single append has more
 * @param groupBytes bytes of events written in one transaction, unless a single append has more
 * @param lock how long the server waits for the head's lock, which another node may hold
 * @param statement how long the server may take for one group; a while later the connection counts as lost
 * @param answer how long a caller waits
 */
public record AppendLimits(
        int queuedAppends,
        long queuedBytes,
        int groupEvents,
        long groupBytes,
        Duration lock,
        Duration statement,
        Duration answer) {

    /** Beyond the statement's limit, for the server to say that it was reached. */
    static final Duration GRACE = Duration.ofSeconds(5);

    private static final long MEBIBYTE = 1 << 20;
    private static final Duration LONGEST = Duration.ofDays(1);

    /** @throws IllegalArgumentException if an amount is less than 1, or a time not between a millisecond and a day */
    public AppendLimits {
        atLeastOne("queuedAppends", queuedAppends);
        atLeastOne("queuedBytes", queuedBytes);
        atLeastOne("groupEvents", groupEvents);
        atLeastOne("groupBytes", groupBytes);
        sensible("lock", lock);
        sensible("statement", statement);
        sensible("answer", answer);
    }

    private static void atLeastOne(String name, long amount) {
        if (amount < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + amount);
        }
    }

    /** PostgreSQL takes 0 for endless. */
    private static void sensible(String name, Duration time) {
        if (time.toMillis() < 1 || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " must be between 1 ms and 1 day, not " + time);
        }
    }

    /** Ten thousand appends or 64 MiB wait; groups of a thousand events or 4 MiB; 5, 20 and 60 seconds. */
    public static AppendLimits standard() {
        return new AppendLimits(
                10_000,
                64 * MEBIBYTE,
                1_000,
                4 * MEBIBYTE,
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60));
    }

    /** How long settling the outcome of a lost group may take. */
    Duration settling() {
        return answer.dividedBy(2);
    }

    /** Whether the database's answer, or its loss, is known before a caller who waits for it has waited too long. */
    boolean answerInTime() {
        return statement.plus(GRACE).plus(settling()).compareTo(answer) <= 0;
    }
}
