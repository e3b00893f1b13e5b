package shanyrak.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event about to be written.
 *
 * @param time whole microseconds, which is what PostgreSQL keeps
 * @param part which of the command's events it is, from 0
 * @param leaf computed by the caller's thread, as the appender's is the one that everybody waits for
 */
record NewEvent(
        String stream,
        long sequence,
        UUID id,
        String name,
        String revision,
        Instant time,
        String payload,
        String metadata,
        UUID command,
        int part,
        List<ClaimChange> claims,
        byte[] leaf) {

    /** A round figure for everything but the texts that may be long. */
    private static final long REST = 500;

    /** About how much memory it takes. */
    long bytes() {
        return REST + stream.length() + payload.length() + metadata.length();
    }
}
