package shanyrak.command.selfreport;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What REST and the forms take for self-reports. */
final class SelfReportBodies {

    private SelfReportBodies() {}

    /**
     * What somebody says they sent.
     *
     * @param proof a challenge, a colon and the number that solves it; see {@code POST …/self-reports/challenges}
     * @param channel {@code letter}, {@code fax}, {@code email}, {@code telephone} or {@code web-form}
     * @param addressee the number of the campaign's addressee, if they say it
     * @param country ISO 3166-1 alpha-2, where they wrote from, if they say it
     * @param day such as {@code 2006-04-20}, not before a year ago
     * @param items how many, from 1 to 100; 1 where nothing is said
     */
    record Sent(
            @Nullable String proof,
            @Nullable String channel,
            @Nullable Integer addressee,
            @Nullable String country,
            @Nullable String day,
            @Nullable Integer items) {

        /** What tells one report from another under the same challenge. */
        Sent withoutProof() {
            return new Sent(null, channel, addressee, country, day, items);
        }
    }

    /**
     * Which reports are not to be counted, and why.
     *
     * @param through the position of the log at which they were looked at: later ones are not meant
     * @param reportedFrom first UTC day on which they were recorded
     * @param reportedUntil last UTC day on which they were recorded
     * @param matched how many there were
     * @param reason {@code flood}, {@code duplicate}, {@code trial} or {@code mistake}
     */
    record Unbelieved(
            @Nullable Long through,
            @Nullable String reportedFrom,
            @Nullable String reportedUntil,
            @Nullable String channel,
            @Nullable String country,
            @Nullable Integer addressee,
            @Nullable Integer matched,
            @Nullable String reason) {}

    /** The decision that is taken back. */
    record Believed(@Nullable UUID discount) {}

    /** A report that was counted: the position at which readers find it. Nobody can name it, so that nobody can be named by it. */
    record Counted(long position) {}

    /** A decision about reports, and the position at which readers find it. */
    record Decided(UUID discount, long position) {}

    /**
     * A challenge: find a number so that SHA-256 of challenge, colon and number begins with as many zero bits as the
     * difficulty says.
     *
     * @param challenge good for one report
     * @param difficulty in bits
     * @param seconds for which it is good
     */
    record Challenge(String challenge, int difficulty, long seconds) {}
}
