package shanyrak.query.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one reader may read: one address, or everybody who shares an account.
 *
 * @param readsPerMinute in the long run; 0 for no limit at all
 * @param burst reads that a reader who comes anew may make at once
 * @param export how many reads a whole file counts for
 */
@ConfigurationProperties("shanyrak.limits")
record Limits(
        @DefaultValue("600") int readsPerMinute,
        @DefaultValue("1200") int burst,
        @DefaultValue("10") int export) {

    Limits {
        if (readsPerMinute < 0 || burst < 1 || export < 1 || export > burst) {
            throw new IllegalArgumentException(
                    "shanyrak.limits: reads-per-minute is 0 or more, burst at least 1, export from 1 to burst");
        }
    }

    boolean isSet() {
        return readsPerMinute > 0;
    }

    /** How long it takes until one more read is allowed. */
    Duration perRead() {
        return Duration.ofMinutes(1).dividedBy(Math.max(1, readsPerMinute));
    }

    /** As headers say it: so many reads in so many seconds. */
    String policy() {
        return "\"reads\";q=" + burst + ";w=" + Seconds.of(perRead().multipliedBy(burst));
    }
}
